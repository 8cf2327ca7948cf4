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

  private static final long[] POWERS_OF_TEN = new long[19];

  static {
    POWERS_OF_TEN[0] = 1;
    for (int i = 1; i < POWERS_OF_TEN.length; i++) POWERS_OF_TEN[i] = 10 * POWERS_OF_TEN[i - 1];
  }

  /**
   * {@code v} times ten to {@code n}, rounded half to even, by arithmetic of 128 bits; -1 where
   * that is not enough.
   */
  private static long scaled(double v, int n) {
    if (n < 0 || n >= POWERS_OF_TEN.length) return -1;
    int exponent = Math.getExponent(v);
    if (exponent < Double.MIN_EXPONENT || exponent >= 52) return -1;
    long mantissa = Double.doubleToRawLongBits(v) & (1L << 52) - 1 | 1L << 52;
    int shift = 52 - exponent;
    long high = Math.multiplyHigh(mantissa, POWERS_OF_TEN[n]);
    long low = mantissa * POWERS_OF_TEN[n];
    if (shift < 64) {
      if (high >>> shift - 1 != 0) return -1;
      long whole = high << 64 - shift | low >>> shift;
      return rounded(whole, low << 64 - shift, false);
    }
    if (shift == 64) return rounded(high, low, false);
    if (shift >= 128) return -1;
    return rounded(high >>> shift - 64, high << 128 - shift, low != 0);
  }

  /**
   * @param fraction the first 64 bits after the point, below which there is {@code more} than
   *     nothing
   */
  private static long rounded(long whole, long fraction, boolean more) {
    boolean half = fraction == Long.MIN_VALUE && !more;
    boolean up = half ? (whole & 1) != 0 : fraction < 0;
    return up ? whole + 1 : whole;
  }

  private static Decimal ofScaled(long scaled, int n) {
    Decimal d = ofInteger(scaled);
    d.point -= n;
    return d;
  }

  /** {@code n} significant digits of {@code v}, the exact value rounded half to even. */
  static Decimal significant(double v, int n) {
    int places = n - 1 - (int) Math.floor(Math.log10(v));
    if (n < POWERS_OF_TEN.length) {
      long scaled = scaled(v, places);
      // The logarithm may be off by one.
      if (scaled >= POWERS_OF_TEN[n - 1] && scaled < POWERS_OF_TEN[n]) {
        return ofScaled(scaled, places);
      }
    }
    return exact(new BigDecimal(v).round(new MathContext(n, RoundingMode.HALF_EVEN)));
  }

  /** The exact value rounded half to even to {@code n} digits after the point. */
  static Decimal fraction(double v, int n) {
    long scaled = scaled(v, n);
    if (scaled >= 0) return scaled == 0 ? zero() : ofScaled(scaled, n);
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
