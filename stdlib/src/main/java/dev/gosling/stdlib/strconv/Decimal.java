package dev.gosling.stdlib.strconv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The decimal digits of a positive number: 0.d1d2d3… times ten to {@link #point}. */
final class Decimal {
  /** ASCII digits, the first not zero; trailing zeros may be there only after rounding. */
  byte[] digits;

  int count;
  int point;

  private Decimal(byte[] digits, int count, int point) {
    this.digits = digits;
    this.count = count;
    this.point = point;
  }

  static Decimal zero() {
    return new Decimal(new byte[0], 0, 0);
  }

  /** The fewest digits that read back as {@code v}, the nearest of those to it. */
  static Decimal shortest(double v, boolean single) {
    // Below that, no other integer is as near, so all its digits are needed.
    long exactIntegers = single ? 1L << 24 : 1L << 53;
    if (v < exactIntegers && v == (long) v) return ofInteger((long) v);
    String s = single ? Float.toString((float) v) : Double.toString(v);
    Decimal d = parse(s);
    // Java gives two digits where one would do.
    if (d.count == 2) d.tryOneDigit(v, single);
    return d;
  }

  private static Decimal ofInteger(long v) {
    byte[] b = new byte[20];
    int at = 20;
    for (; v != 0; v /= 10) b[--at] = (byte) ('0' + v % 10);
    int n = 20 - at;
    System.arraycopy(b, at, b, 0, n);
    Decimal d = new Decimal(b, n, n);
    d.trim();
    return d;
  }

  private static Decimal parse(String s) {
    byte[] b = new byte[s.length()];
    int n = 0;
    int point = -1;
    int leadingZeros = 0;
    int exponent = 0;
    int i = 0;
    for (; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '.') {
        point = n;
      } else if (c == 'E') {
        exponent = Integer.parseInt(s, i + 1, s.length(), 10);
        break;
      } else if (c == '0' && n == 0) {
        if (point >= 0) leadingZeros++;
      } else {
        b[n++] = (byte) c;
      }
    }
    Decimal d = new Decimal(b, n, (point < 0 ? n : point) - leadingZeros + exponent);
    d.trim();
    return d;
  }

  private void trim() {
    while (count > 0 && digits[count - 1] == '0') count--;
  }

  private void tryOneDigit(double v, boolean single) {
    int low = digits[0] - '0';
    boolean downFits = readsAs(low, v, single);
    boolean upFits = readsAs(low + 1, v, single);
    if (!downFits && !upFits) return;
    boolean nearerDown = digits[1] < '5' || digits[1] == '5' && low % 2 == 0;
    if (!(downFits && (nearerDown || !upFits))) low++;
    if (low == 10) {
      low = 1;
      point++;
    }
    digits[0] = (byte) ('0' + low);
    count = 1;
  }

  private boolean readsAs(int digit, double v, boolean single) {
    String text = digit + "E" + (point - 1);
    return single ? Float.parseFloat(text) == (float) v : Double.parseDouble(text) == v;
  }

  /** {@code n} significant digits of {@code v}, the exact value rounded half to even. */
  static Decimal significant(double v, int n) {
    return exact(new BigDecimal(v).round(new MathContext(n, RoundingMode.HALF_EVEN)));
  }

  /** The exact value rounded half to even to {@code n} digits after the point. */
  static Decimal fraction(double v, int n) {
    BigDecimal exact = new BigDecimal(v);
    return exact(exact.scale() <= n ? exact : exact.setScale(n, RoundingMode.HALF_EVEN));
  }

  @SuppressWarnings("deprecation") // the digits are ASCII, which getBytes(int, …) copies
  private static Decimal exact(BigDecimal v) {
    if (v.signum() == 0) return zero();
    String s = v.unscaledValue().toString();
    byte[] b = new byte[s.length()];
    s.getBytes(0, b.length, b, 0);
    Decimal d = new Decimal(b, b.length, b.length - v.scale());
    d.trim();
    return d;
  }
}
