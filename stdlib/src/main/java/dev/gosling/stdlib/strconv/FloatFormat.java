package dev.gosling.stdlib.strconv;

import dev.gosling.stdlib.ByteBuilder;

/** Floating-point numbers as text, in the formats b, e, E, f, g, G, x and X. */
public final class FloatFormat {
  private FloatFormat() {}

  /**
   * @param format one of the letters; another is shown as {@code %z}
   * @param precision digits after the point, for g and G significant digits; negative for the
   *     fewest that read back as {@code v}
   * @param single {@code v} is made a float32 first
   */
  public static void append(ByteBuilder out, double v, int format, int precision, boolean single) {
    if (v != v) {
      out.add("NaN");
      return;
    }
    if (single) v = (float) v;
    boolean negative = Double.doubleToRawLongBits(v) < 0;
    if (Double.isInfinite(v)) {
      out.add(negative ? "-Inf" : "+Inf");
      return;
    }
    double magnitude = Math.abs(v);
    switch (format) {
      case 'b' -> binary(out, magnitude, negative, single);
      case 'x', 'X' -> hexadecimal(out, magnitude, negative, format, precision, single);
      default -> decimal(out, magnitude, negative, format, precision, single);
    }
  }

  private static void decimal(
      ByteBuilder out, double v, boolean negative, int format, int precision, boolean single) {
    boolean shortest = precision < 0;
    Decimal d;
    if (shortest) {
      d = v == 0 ? Decimal.zero() : Decimal.shortest(v, single);
      precision =
          switch (format) {
            case 'e', 'E' -> Math.max(d.count - 1, 0);
            case 'f' -> Math.max(d.count - d.point, 0);
            default -> d.count;
          };
    } else {
      if (precision == 0 && (format == 'g' || format == 'G')) precision = 1;
      d = v == 0 ? Decimal.zero() : rounded(v, format, precision);
    }
    switch (format) {
      case 'e', 'E' -> scientific(out, negative, d, precision, format);
      case 'f' -> fixed(out, negative, d, precision);
      case 'g', 'G' -> general(out, negative, d, precision, format, shortest);
      default -> {
        out.add('%');
        out.add(format);
      }
    }
  }

  private static Decimal rounded(double v, int format, int precision) {
    return switch (format) {
      case 'e', 'E' -> Decimal.significant(v, precision + 1);
      case 'f' -> Decimal.fraction(v, precision);
      case 'g', 'G' -> Decimal.significant(v, precision);
      default -> Decimal.zero();
    };
  }

  /** The shortest form decides as if its precision were 6, unless all its digits are integral. */
  private static void general(
      ByteBuilder out, boolean negative, Decimal d, int precision, int format, boolean shortest) {
    int limit = precision;
    if (limit > d.count && d.count >= d.point) limit = d.count;
    if (shortest) limit = 6;
    int exponent = d.point - 1;
    if (exponent < -4 || exponent >= limit) {
      scientific(out, negative, d, Math.min(precision, d.count) - 1, format - 'g' + 'e');
    } else {
      fixed(out, negative, d, Math.max(d.count - d.point, 0));
    }
  }

  /** {@code -d.dddde±dd} */
  private static void scientific(
      ByteBuilder out, boolean negative, Decimal d, int precision, int letter) {
    if (negative) out.add('-');
    out.add(d.count == 0 ? '0' : d.digits[0]);
    if (precision > 0) {
      out.add('.');
      int n = Math.min(d.count, precision + 1);
      if (n > 1) out.add(d.digits, 1, n);
      out.fill('0', precision + 1 - Math.max(n, 1));
    }
    out.add(letter);
    exponent(out, d.count == 0 ? 0 : d.point - 1);
  }

  private static void exponent(ByteBuilder out, int exponent) {
    out.add(exponent < 0 ? '-' : '+');
    exponent = Math.abs(exponent);
    if (exponent < 10) out.add('0');
    Integers.append(out, exponent, 10);
  }

  /** {@code -ddd.ddd} */
  private static void fixed(ByteBuilder out, boolean negative, Decimal d, int precision) {
    if (negative) out.add('-');
    if (d.point > 0) {
      int n = Math.min(d.count, d.point);
      out.add(d.digits, 0, n);
      out.fill('0', d.point - n);
    } else {
      out.add('0');
    }
    if (precision <= 0) return;
    out.add('.');
    int zeros = Math.clamp(-(long) d.point, 0, precision);
    out.fill('0', zeros);
    int from = d.point + zeros;
    int digits = Math.clamp((long) d.count - from, 0, precision - zeros);
    if (digits > 0) out.add(d.digits, from, from + digits);
    out.fill('0', precision - zeros - digits);
  }

  /** {@code -ddddp±ddd} */
  private static void binary(ByteBuilder out, double v, boolean negative, boolean single) {
    if (negative) out.add('-');
    Integers.append(out, mantissa(v, single), 10);
    out.add('p');
    int exponent = exponent(v, single) - mantissaBits(single);
    if (exponent >= 0) out.add('+');
    Integers.append(out, exponent, 10);
  }

  private static int mantissaBits(boolean single) {
    return single ? 23 : 52;
  }

  private static long mantissa(double v, boolean single) {
    if (single) {
      int bits = Float.floatToRawIntBits((float) v);
      int fraction = bits & (1 << 23) - 1;
      return bits >>> 23 == 0 ? fraction : fraction | 1 << 23;
    }
    long bits = Double.doubleToRawLongBits(v);
    long fraction = bits & (1L << 52) - 1;
    return bits >>> 52 == 0 ? fraction : fraction | 1L << 52;
  }

  private static int exponent(double v, boolean single) {
    if (single) return Math.max(Float.floatToRawIntBits((float) v) >>> 23, 1) - 127;
    return Math.max((int) (Double.doubleToRawLongBits(v) >>> 52), 1) - 1023;
  }

  /** {@code -0x1.yyyyyyyyp±dd} */
  private static void hexadecimal(
      ByteBuilder out, double v, boolean negative, int format, int precision, boolean single) {
    long mantissa = mantissa(v, single) << 60 - mantissaBits(single);
    int exponent = mantissa == 0 ? 0 : exponent(v, single);
    // The leading 1 comes to bit 60.
    while (mantissa != 0 && (mantissa & 1L << 60) == 0) {
      mantissa <<= 1;
      exponent--;
    }
    if (precision >= 0 && precision < 15) {
      int shift = precision * 4;
      long extra = mantissa << shift & (1L << 60) - 1;
      mantissa >>>= 60 - shift;
      if ((extra | mantissa & 1) > 1L << 59) mantissa++;
      mantissa <<= 60 - shift;
      if ((mantissa & 1L << 61) != 0) {
        mantissa >>>= 1;
        exponent++;
      }
    }
    String digits = format == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    if (negative) out.add('-');
    out.add('0');
    out.add(format);
    out.add('0' + (int) (mantissa >>> 60 & 1));
    mantissa <<= 4;
    if (precision < 0 ? mantissa != 0 : precision > 0) {
      out.add('.');
      for (int i = 0; precision < 0 ? mantissa != 0 : i < precision; i++) {
        out.add(digits.charAt((int) (mantissa >>> 60)));
        mantissa <<= 4;
      }
    }
    out.add(format == 'X' ? 'P' : 'p');
    exponent(out, exponent);
  }
}
