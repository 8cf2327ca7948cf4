package dev.gosling.stdlib.math.big;

import java.math.BigInteger;

/**
 * The value of a Float: ± mantissa × 2^exponent, a zero or an infinity, both signed. Immutable. The
 * mantissa is odd, so equal values have equal parts; only an {@link #inexact} one, which has more
 * bits than asked for and awaits rounding, may be even.
 */
final class BigFloat {
  static final int BELOW = -1;
  static final int EXACT = 0;
  static final int ABOVE = 1;

  static final int TO_NEAREST_EVEN = 0;
  static final int TO_NEAREST_AWAY = 1;
  static final int TO_ZERO = 2;
  static final int AWAY_FROM_ZERO = 3;
  static final int TO_NEGATIVE_INF = 4;
  static final int TO_POSITIVE_INF = 5;

  static final BigFloat ZERO = new BigFloat(false, BigInteger.ZERO, 0, false, false);
  static final BigFloat NEGATIVE_ZERO = new BigFloat(true, BigInteger.ZERO, 0, false, false);
  static final BigFloat INFINITY = new BigFloat(false, BigInteger.ZERO, 0, true, false);
  static final BigFloat NEGATIVE_INFINITY = new BigFloat(true, BigInteger.ZERO, 0, true, false);

  final boolean negative;
  final boolean infinite;

  /** 0 for zeros and infinities. */
  final BigInteger mantissa;

  final long exponent;

  /** Whether the absolute value is greater by less than one of the mantissa's last bit. */
  final boolean inexact;

  private BigFloat(
      boolean negative, BigInteger mantissa, long exponent, boolean infinite, boolean inexact) {
    this.negative = negative;
    this.mantissa = mantissa;
    this.exponent = exponent;
    this.infinite = infinite;
    this.inexact = inexact;
  }

  /** A value and how it compares to the exact one. */
  record Rounded(BigFloat value, int accuracy) {}

  /** The same as a double, or as a float widened. */
  record Float64(double value, int accuracy) {}

  static BigFloat of(boolean negative, BigInteger mantissa, long exponent) {
    if (mantissa.signum() == 0) return zero(negative);
    int zeros = mantissa.getLowestSetBit();
    return new BigFloat(negative, mantissa.shiftRight(zeros), exponent + zeros, false, false);
  }

  static BigFloat of(BigInteger x) {
    return of(x.signum() < 0, x.abs(), 0);
  }

  /** {@code x} is no NaN. */
  static BigFloat of(double x) {
    boolean negative = Double.doubleToRawLongBits(x) < 0;
    if (Double.isInfinite(x)) return infinity(negative);
    if (x == 0) return zero(negative);
    int exponent = Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - 52;
    long bits = Double.doubleToRawLongBits(x) & (1L << 52) - 1;
    if (Math.getExponent(x) >= Double.MIN_EXPONENT) bits |= 1L << 52;
    return of(negative, BigInteger.valueOf(bits), exponent);
  }

  static BigFloat zero(boolean negative) {
    return negative ? NEGATIVE_ZERO : ZERO;
  }

  static BigFloat infinity(boolean negative) {
    return negative ? NEGATIVE_INFINITY : INFINITY;
  }

  boolean isZero() {
    return !infinite && mantissa.signum() == 0;
  }

  boolean isFinite() {
    return mantissa.signum() != 0;
  }

  /** -1, 0 or 1. */
  int signum() {
    if (isZero()) return 0;
    return negative ? -1 : 1;
  }

  /** The exponent of a mantissa in [0.5, 1), which is Go's. */
  long top() {
    return exponent + mantissa.bitLength();
  }

  BigFloat withSign(boolean negative) {
    return new BigFloat(negative, mantissa, exponent, infinite, inexact);
  }

  BigFloat negate() {
    return withSign(!negative);
  }

  /** Times 2 to the n. */
  BigFloat scale(long n) {
    return isFinite() ? new BigFloat(negative, mantissa, exponent + n, false, inexact) : this;
  }

  int compareTo(BigFloat y) {
    int sign = signum();
    if (sign != y.signum()) return Integer.compare(sign, y.signum());
    if (sign == 0) return 0;
    if (infinite || y.infinite) return infinite == y.infinite ? 0 : infinite ? sign : -sign;
    int order = Long.compare(top(), y.top());
    if (order == 0) {
      long low = Math.min(exponent, y.exponent);
      order = aligned(low).compareTo(y.aligned(low));
    }
    return sign * order;
  }

  /** The mantissa where the exponent is {@code low}. */
  private BigInteger aligned(long low) {
    return mantissa.shiftLeft(Math.toIntExact(exponent - low));
  }

  // ---- rounding

  /** The nearest value of {@code precision} bits in the direction of {@code mode}. */
  Rounded round(long precision, int mode) {
    if (!isFinite()) return new Rounded(this, EXACT);
    int length = mantissa.bitLength();
    if (length <= precision && !inexact) return checked(this, EXACT);
    BigInteger m = mantissa;
    long e = exponent;
    if (inexact) { // one more bit stands for what is missing
      int shift = (int) Math.max(0, precision + 1 - length) + 1;
      m = m.shiftLeft(shift).setBit(0);
      e -= shift;
    }
    int dropped = (int) (m.bitLength() - precision);
    BigInteger kept = m.shiftRight(dropped);
    boolean half = m.testBit(dropped - 1);
    boolean rest = m.getLowestSetBit() < dropped - 1;
    boolean up = up(mode, half, rest, kept.testBit(0));
    if (up) kept = kept.add(BigInteger.ONE);
    return checked(of(negative, kept, e + dropped), up != negative ? ABOVE : BELOW);
  }

  /** Whether to round away from zero; {@code half} or {@code rest} or both are set. */
  private boolean up(int mode, boolean half, boolean rest, boolean odd) {
    return switch (mode) {
      case TO_NEAREST_EVEN -> half && (rest || odd);
      case TO_NEAREST_AWAY -> half;
      case AWAY_FROM_ZERO -> true;
      case TO_NEGATIVE_INF -> negative;
      case TO_POSITIVE_INF -> !negative;
      default -> false;
    };
  }

  private static Rounded checked(BigFloat x, int accuracy) {
    if (x.top() > Integer.MAX_VALUE) {
      return new Rounded(infinity(x.negative), x.negative ? BELOW : ABOVE);
    }
    if (x.isFinite() && x.top() < Integer.MIN_VALUE) {
      return new Rounded(zero(x.negative), x.negative ? ABOVE : BELOW);
    }
    return new Rounded(x, accuracy);
  }

  // ---- arithmetic on finite values, exact or with as many bits as are asked for

  /** The sum; a zero where it is zero. */
  static BigFloat sum(BigFloat x, BigFloat y) {
    long low = Math.min(x.exponent, y.exponent);
    BigInteger a = x.negative ? x.aligned(low).negate() : x.aligned(low);
    BigInteger b = y.negative ? y.aligned(low).negate() : y.aligned(low);
    BigInteger sum = a.add(b);
    return of(sum.signum() < 0, sum.abs(), low);
  }

  static BigFloat product(BigFloat x, BigFloat y) {
    BigInteger m = x.mantissa.multiply(y.mantissa);
    return of(x.negative != y.negative, m, x.exponent + y.exponent);
  }

  static BigFloat quotient(BigFloat x, BigFloat y, long bits) {
    long wanted = bits + 2 + y.mantissa.bitLength() - x.mantissa.bitLength();
    int shift = (int) Math.max(0, wanted);
    BigInteger[] qr = x.mantissa.shiftLeft(shift).divideAndRemainder(y.mantissa);
    long exponent = x.exponent - y.exponent - shift;
    boolean negative = x.negative != y.negative;
    if (qr[1].signum() == 0) return of(negative, qr[0], exponent);
    return new BigFloat(negative, qr[0], exponent, false, true);
  }

  static BigFloat squareRoot(BigFloat x, long bits) {
    int shift = (int) Math.max(0, 2 * bits + 4 - x.mantissa.bitLength());
    if ((x.exponent - shift) % 2 != 0) shift++;
    BigInteger[] r = x.mantissa.shiftLeft(shift).sqrtAndRemainder();
    long exponent = (x.exponent - shift) / 2;
    if (r[1].signum() == 0) return of(false, r[0], exponent);
    return new BigFloat(false, r[0], exponent, false, true);
  }

  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final int EXACT_POWER = 20_000;

  /** x times five to the n, exact unless n is huge. */
  static BigFloat timesPowerOfFive(BigFloat x, long n, long bits) {
    if (x.isZero() || n == 0) return x;
    BigFloat power = powerOfFive(Math.abs(n), bits + 64);
    return n > 0 ? product(x, power) : quotient(x, power, bits);
  }

  private static BigFloat powerOfFive(long n, long bits) {
    if (n <= EXACT_POWER) return of(false, FIVE.pow((int) n), 0);
    BigFloat half = powerOfFive(n / 2, bits);
    BigFloat square = product(half, half).round(bits, TO_NEAREST_EVEN).value;
    if (n % 2 == 0) return square;
    return product(square, of(FIVE)).round(bits, TO_NEAREST_EVEN).value;
  }

  // ---- conversions

  Float64 toDouble() {
    return toBinary(53, Double.MIN_EXPONENT, Double.MAX_EXPONENT);
  }

  Float64 toFloat() {
    return toBinary(24, Float.MIN_EXPONENT, Float.MAX_EXPONENT);
  }

  /** Rounds to the nearest IEEE number, to even in the middle. */
  private Float64 toBinary(int precision, int minExponent, int maxExponent) {
    double sign = negative ? -1 : 1;
    if (infinite) return new Float64(sign * Double.POSITIVE_INFINITY, EXACT);
    if (isZero()) return new Float64(sign * 0.0, EXACT);
    int below = negative ? ABOVE : BELOW;
    long e = top() - 1;
    long p = e < minExponent ? precision - (minExponent - e) : precision;
    boolean isHalf = !inexact && mantissa.equals(BigInteger.ONE);
    if (p < 0 || p == 0 && isHalf) return new Float64(sign * 0.0, below);
    if (p == 0) return new Float64(sign * Math.scalb(1.0, minExponent - precision + 1), -below);
    Rounded r = round(p, TO_NEAREST_EVEN);
    if (r.value.infinite || r.value.top() - 1 > maxExponent) {
      return new Float64(sign * Double.POSITIVE_INFINITY, -below);
    }
    double value = Math.scalb((double) r.value.mantissa.longValue(), (int) r.value.exponent);
    return new Float64(sign * value, r.accuracy);
  }

  /** The integer part of a finite value. */
  BigInteger truncate() {
    int shift = Math.toIntExact(Math.max(exponent, Integer.MIN_VALUE + 1));
    BigInteger m = shift >= 0 ? mantissa.shiftLeft(shift) : mantissa.shiftRight(-shift);
    return negative ? m.negate() : m;
  }

  boolean isInteger() {
    return !infinite && (isZero() || exponent >= 0);
  }
}
