package dev.gosling.stdlib.math;

import static dev.gosling.stdlib.math.Exponential.horner;

/** Sine, cosine, tangent and their inverses. */
final class Trigonometric {
  /** Pi/4 in three parts whose products with small integers are exact. */
  private static final double PI4A = 7.85398125648498535156e-1;

  private static final double PI4B = 3.77489470793079817668e-8;
  private static final double PI4C = 2.69515142907905952645e-15;

  /** From here on the argument is reduced by {@link #reduce}. */
  private static final double LARGE = 1 << 29;

  /** The binary digits of 4/pi. */
  private static final long[] FOUR_OVER_PI = {
    0x0000000000000001L, 0x45f306dc9c882a53L, 0xf84eafa3ea69bb81L, 0xb6c52b3278872083L,
    0xfca2c757bd778ac3L, 0x6e48dc74849ba5c0L, 0x0c925dd413a32439L, 0xfc3bd63962534e7dL,
    0xd1046bea5d768909L, 0xd338e04d68befc82L, 0x7323ac7306a673e9L, 0x3908bf177bf25076L,
    0x3ff12fffbc0b301fL, 0xde5e2316b414da3eL, 0xda6cfd9e4f96136eL, 0x9e8c7ecd3cbfd45aL,
    0xea4f758fd7cbe2f6L, 0x7a0e73ef14a525d4L, 0xd7f6bf623f1aba10L, 0xac06608df8f6d757L,
  };

  private Trigonometric() {}

  /** An angle's octant, even, and the rest. */
  private record Reduced(int octant, double rest) {}

  /**
   * @param x not negative, finite
   */
  private static Reduced reduce(double x) {
    if (x >= LARGE) return reduceLarge(x);
    long j = (long) (x * (4 / Math.PI));
    if ((j & 1) == 1) j++;
    double y = j;
    return new Reduced((int) (j & 7), ((x - y * PI4A) - y * PI4B) - y * PI4C);
  }

  /** Payne and Hanek: multiplies by as many digits of 4/pi as matter. */
  private static Reduced reduceLarge(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> 52) - 1023 - 52;
    long mantissa = bits & (1L << 52) - 1 | 1L << 52;
    int digit = (exponent + 61) / 64;
    int shift = (exponent + 61) % 64;
    long z0 = digits(digit, shift);
    long z1 = digits(digit + 1, shift);
    long z2 = digits(digit + 2, shift);
    long z2hi = Math.unsignedMultiplyHigh(z2, mantissa);
    long z1hi = Math.unsignedMultiplyHigh(z1, mantissa);
    long z1lo = z1 * mantissa;
    long lo = z1lo + z2hi;
    long carry = Long.compareUnsigned(lo, z1lo) < 0 ? 1 : 0;
    long hi = z0 * mantissa + z1hi + carry;
    int octant = (int) (hi >>> 61);
    hi = hi << 3 | lo >>> 61;
    int zeros = Long.numberOfLeadingZeros(hi);
    long e = 1023 - (zeros + 1);
    // A shift by 64 clears, unlike Java's.
    hi = zeros == 63 ? lo : hi << zeros + 1 | lo >>> 64 - (zeros + 1);
    double rest = Double.longBitsToDouble(hi >>> 12 | e << 52);
    if ((octant & 1) == 1) {
      octant = octant + 1 & 7;
      rest--;
    }
    return new Reduced(octant, rest * (Math.PI / 4));
  }

  private static long digits(int i, int shift) {
    long high = FOUR_OVER_PI[i] << shift;
    return shift == 0 ? high : high | FOUR_OVER_PI[i + 1] >>> 64 - shift;
  }

  private static double sinSeries(double z) {
    double zz = z * z;
    return z
        + z
            * zz
            * horner(
                zz,
                1.58962301576546568060e-10,
                -2.50507477628578072866e-8,
                2.75573136213857245213e-6,
                -1.98412698295895385996e-4,
                8.33333333332211858878e-3,
                -1.66666666666666307295e-1);
  }

  private static double cosSeries(double z) {
    double zz = z * z;
    return 1.0
        - 0.5 * zz
        + zz
            * zz
            * horner(
                zz,
                -1.13585365213876817300e-11,
                2.08757008419747316778e-9,
                -2.75573141792967388112e-7,
                2.48015872888517045348e-5,
                -1.38888888888730564116e-3,
                4.16666666666665929218e-2);
  }

  static double sin(double x) {
    if (x == 0 || x != x) return x;
    if (Double.isInfinite(x)) return Double.NaN;
    Reduced r = reduce(Math.abs(x));
    boolean negative = x < 0 != r.octant > 3;
    int j = r.octant & 3;
    double y = j == 1 || j == 2 ? cosSeries(r.rest) : sinSeries(r.rest);
    return negative ? -y : y;
  }

  static double cos(double x) {
    if (x != x || Double.isInfinite(x)) return Double.NaN;
    Reduced r = reduce(Math.abs(x));
    int j = r.octant & 3;
    boolean negative = r.octant > 3 != j > 1;
    double y = j == 1 || j == 2 ? sinSeries(r.rest) : cosSeries(r.rest);
    return negative ? -y : y;
  }

  static double tan(double x) {
    if (x == 0 || x != x) return x;
    if (Double.isInfinite(x)) return Double.NaN;
    Reduced r = reduce(Math.abs(x));
    double z = r.rest;
    double zz = z * z;
    double y = z;
    if (zz > 1e-14) {
      double p =
          horner(
              zz, -1.30936939181383777646e4, 1.15351664838587416140e6, -1.79565251976484877988e7);
      double q =
          horner(
              zz,
              1,
              1.36812963470692954678e4,
              -1.32089234440210967447e6,
              2.50083801823357915839e7,
              -5.38695755929454629881e7);
      y = z + z * (zz * p / q);
    }
    if ((r.octant & 2) == 2) y = -1 / y;
    return x < 0 ? -y : y;
  }

  private static double atanSeries(double x) {
    double z = x * x;
    double p =
        horner(
            z,
            -8.750608600031904122785e-01,
            -1.615753718733365076637e+01,
            -7.500855792314704667340e+01,
            -1.228866684490136173410e+02,
            -6.485021904942025371773e+01);
    double q =
        horner(
            z,
            1,
            2.485846490142306297962e+01,
            1.650270098316988542046e+02,
            4.328810604912902668951e+02,
            4.853903996359136964868e+02,
            1.945506571482613964425e+02);
    z = z * p / q;
    return x * z + x;
  }

  /** Of a positive argument. */
  private static double atanPositive(double x) {
    double rest = 6.123233995736765886130e-17; // pi/2 less its double
    if (x <= 0.66) return atanSeries(x);
    if (x > 2.41421356237309504880) return Math.PI / 2 - atanSeries(1 / x) + rest;
    return Math.PI / 4 + atanSeries((x - 1) / (x + 1)) + 0.5 * rest;
  }

  static double atan(double x) {
    if (x == 0) return x;
    return x > 0 ? atanPositive(x) : -atanPositive(-x);
  }

  static double asin(double x) {
    if (x == 0) return x;
    double a = Math.abs(x);
    if (!(a <= 1)) return Double.NaN;
    double t = Math.sqrt(1 - a * a);
    t = a > 0.7 ? Math.PI / 2 - atanPositive(t / a) : atanPositive(a / t);
    return x < 0 ? -t : t;
  }

  static double acos(double x) {
    return Math.PI / 2 - asin(x);
  }

  static double atan2(double y, double x) {
    if (y != y || x != x) return Double.NaN;
    if (y == 0) return Math.copySign(x > 0 || x == 0 && 1 / x > 0 ? 0 : Math.PI, y);
    if (x == 0) return Math.copySign(Math.PI / 2, y);
    if (Double.isInfinite(x)) {
      double quarter = Double.isInfinite(y) ? Math.PI / 4 : 0;
      if (x > 0) return Math.copySign(quarter, y);
      return Math.copySign(Double.isInfinite(y) ? 3 * Math.PI / 4 : Math.PI, y);
    }
    if (Double.isInfinite(y)) return Math.copySign(Math.PI / 2, y);
    double q = atan(y / x);
    if (x >= 0) return q;
    return q <= 0 ? q + Math.PI : q - Math.PI;
  }
}
