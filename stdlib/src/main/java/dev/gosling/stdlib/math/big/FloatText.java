package dev.gosling.stdlib.math.big;

import java.math.BigInteger;

/** The text of a Float in the formats of {@code Float.Text}. */
final class FloatText {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /** Decimal digits d of 0.d × 10^point, without zeros at the end; empty for zero. */
  private String digits;

  private int point;

  private FloatText(BigInteger mantissa, long exponent) {
    if (exponent >= 0) {
      digits = mantissa.shiftLeft(Math.toIntExact(exponent)).toString();
      point = digits.length();
    } else {
      int places = Math.toIntExact(-exponent);
      digits = mantissa.multiply(FIVE.pow(places)).toString();
      point = digits.length() - places;
    }
    trim();
  }

  /**
   * @param precision of the Float, in bits
   * @param count the number of digits, negative for as few as tell the value from its neighbours
   */
  static String of(BigFloat x, long precision, int mode, char format, int count) {
    String sign = x.negative ? "-" : "";
    if (x.infinite) return (x.negative ? "-" : "+") + "Inf";
    return switch (format) {
      case 'b' -> sign + integerMantissa(x, precision);
      case 'p' -> sign + hexFraction(x);
      case 'x' -> sign + hex(x, mode, count);
      case 'e', 'E', 'f', 'g', 'G' -> sign + decimal(x, precision, format, count);
      default -> sign + "%" + format;
    };
  }

  private static String integerMantissa(BigFloat x, long precision) {
    if (x.isZero()) return "0";
    BigInteger m = x.mantissa.shiftLeft((int) (precision - x.mantissa.bitLength()));
    long exponent = x.top() - precision;
    return m + "p" + (exponent >= 0 ? "+" : "") + exponent;
  }

  private static String hexFraction(BigFloat x) {
    if (x.isZero()) return "0";
    String m = x.mantissa.shiftLeft(-x.mantissa.bitLength() & 3).toString(16);
    return "0x." + m + "p" + (x.top() >= 0 ? "+" : "") + x.top();
  }

  private static String hex(BigFloat x, int mode, int count) {
    if (x.isZero()) return "0x0" + (count > 0 ? "." + "0".repeat(count) : "") + "p+00";
    int bits = count < 0 ? 1 + (x.mantissa.bitLength() + 2) / 4 * 4 : 1 + 4 * count;
    BigFloat r = x.round(bits, mode).value();
    String m = r.mantissa.shiftLeft(bits - r.mantissa.bitLength()).toString(16);
    String fraction = m.length() > 1 ? "." + m.substring(1) : "";
    return "0x1" + fraction + "p" + exponent(r.top() - 1);
  }

  private static String exponent(long e) {
    return (e < 0 ? "-" : "+") + (Math.abs(e) < 10 ? "0" : "") + Math.abs(e);
  }

  private static String decimal(BigFloat x, long precision, char format, int count) {
    FloatText d = new FloatText(x.mantissa, x.exponent);
    boolean shortest = count < 0;
    if (shortest) {
      d.roundShortest(x, precision);
      count =
          switch (format) {
            case 'e', 'E' -> d.digits.length() - 1;
            case 'f' -> Math.max(d.digits.length() - d.point, 0);
            default -> d.digits.length();
          };
    } else {
      if (count == 0 && (format == 'g' || format == 'G')) count = 1;
      d.round(
          switch (format) {
            case 'e', 'E' -> 1 + count;
            case 'f' -> d.point + count;
            default -> count;
          });
    }
    return switch (format) {
      case 'e', 'E' -> d.scientific(format, count);
      case 'f' -> d.plain(count);
      default -> d.general(format, count, shortest);
    };
  }

  private String general(char format, int count, boolean shortest) {
    int limit = count;
    if (limit > digits.length() && digits.length() >= point) limit = digits.length();
    if (shortest) limit = 6;
    int exp = point - 1;
    if (exp < -4 || exp >= limit) {
      return scientific((char) (format + 'e' - 'g'), Math.min(count, digits.length()) - 1);
    }
    return plain(Math.max((count > point ? digits.length() : count) - point, 0));
  }

  private String scientific(char e, int places) {
    StringBuilder out = new StringBuilder();
    out.append(digits.isEmpty() ? '0' : digits.charAt(0));
    if (places > 0) {
      out.append('.');
      for (int i = 1; i <= places; i++) out.append(digit(i));
    }
    return out.append(e).append(exponent(digits.isEmpty() ? 0 : point - 1)).toString();
  }

  private String plain(int places) {
    StringBuilder out = new StringBuilder();
    if (point <= 0) out.append('0');
    for (int i = 0; i < point; i++) out.append(digit(i));
    if (places > 0) {
      out.append('.');
      for (int i = 0; i < places; i++) out.append(digit(point + i));
    }
    return out.toString();
  }

  private char digit(int i) {
    return i >= 0 && i < digits.length() ? digits.charAt(i) : '0';
  }

  private void trim() {
    int n = digits.length();
    while (n > 0 && digits.charAt(n - 1) == '0') n--;
    digits = digits.substring(0, n);
    if (n == 0) point = 0;
  }

  /** Rounds to {@code n} digits, to even in the middle. */
  private void round(int n) {
    if (n < 0) {
      digits = "";
      point = 0;
      return;
    }
    if (n >= digits.length()) return;
    boolean up = digits.charAt(n) >= '5';
    if (digits.charAt(n) == '5' && n + 1 == digits.length()) {
      up = n > 0 && (digits.charAt(n - 1) - '0') % 2 == 1;
    }
    if (up) roundUp(n);
    else roundDown(n);
  }

  private void roundDown(int n) {
    if (n >= digits.length()) return;
    digits = digits.substring(0, n);
    trim();
  }

  private void roundUp(int n) {
    if (n >= digits.length()) return;
    while (n > 0 && digits.charAt(n - 1) == '9') n--;
    if (n == 0) {
      digits = "1";
      point++;
    } else {
      digits = digits.substring(0, n - 1) + (char) (digits.charAt(n - 1) + 1);
    }
  }

  /**
   * Rounds to as few digits as still lie between the middles to the neighbours, or on them where
   * the mantissa is even, so that rounding to even leads back.
   */
  private void roundShortest(BigFloat x, long precision) {
    if (digits.isEmpty()) return;
    int shift = (int) (precision + 1 - x.mantissa.bitLength());
    BigInteger m = x.mantissa.shiftLeft(shift);
    FloatText lower = new FloatText(m.subtract(BigInteger.ONE), x.exponent - shift);
    FloatText upper = new FloatText(m.add(BigInteger.ONE), x.exponent - shift);
    boolean inclusive = !m.testBit(1);
    for (int i = 0; i < digits.length(); i++) {
      char d = digits.charAt(i);
      char l = lower.digit(i);
      char u = upper.digit(i);
      boolean down = l != d || inclusive && i + 1 == lower.digits.length();
      boolean up = d != u && (inclusive || d + 1 < u || i + 1 < upper.digits.length());
      if (down && up) round(i + 1);
      else if (down) roundDown(i + 1);
      else if (up) roundUp(i + 1);
      if (down || up) return;
    }
  }
}
