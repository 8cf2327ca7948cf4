package dev.gosling.stdlib.math;

/** Exponentials, logarithms, powers and what is made of them. */
final class Exponential {
  private static final double LN2 = 0.693147180559945309417232121458176568;
  private static final double LOG10_E = 0.43429448190325182765112891891660508229439700580366;
  private static final double LOG2_E = 1.44269504088896340735992468100189213742664595415299;
  private static final double LN2_HI = 6.93147180369123816490e-01;
  private static final double LN2_LO = 1.90821492927058770002e-10;

  private Exponential() {}

  /** 10ⁿ for n within double's range, as the product or quotient of two powers that Go makes it. */
  static double pow10(int n) {
    double rest = Double.parseDouble("1e" + Math.abs(n) % 32);
    double whole = Double.parseDouble("1e" + n / 32 * 32);
    return n < 0 ? whole / rest : whole * rest;
  }

  /** {@code c[0] z^n + … + c[n]}. */
  static double horner(double z, double... c) {
    double r = c[0];
    for (int i = 1; i < c.length; i++) r = r * z + c[i];
    return r;
  }

  /** As Go's on a processor that has fused multiply-add. */
  static double exp(double x) {
    if (x != x || x == Double.POSITIVE_INFINITY) return x;
    if (x == Double.NEGATIVE_INFINITY) return 0;
    if (x > 7.09782712893384e+02) return Double.POSITIVE_INFINITY;
    // Where the exponent has no 32 bits the processor gives the least int.
    double scaled = Math.rint(1.4426950408889634073599246810018920 * x);
    int exponent = Math.abs(scaled) > Integer.MAX_VALUE ? Integer.MIN_VALUE : (int) scaled;
    double k = exponent;
    double r = Math.fma(-k, 0.69314718055966295651160180568695068359375, x);
    r = Math.fma(-k, 0.28235290563031577122588448175013436025525412068e-12, r);
    r *= 0.0625;
    double t = 2.4801587301587301587e-5;
    t = Math.fma(r, t, 1.9841269841269841270e-4);
    t = Math.fma(r, t, 1.3888888888888888889e-3);
    t = Math.fma(r, t, 8.3333333333333333333e-3);
    t = Math.fma(r, t, 4.1666666666666666667e-2);
    t = Math.fma(r, t, 1.6666666666666666667e-1);
    t = Math.fma(r, t, 0.5);
    t = Math.fma(r, t, 1.0);
    r *= t;
    for (int i = 0; i < 3; i++) r *= r + 2.0;
    r = Math.fma(r + 2.0, r, 1.0);
    return scale(r, exponent);
  }

  private static double scale(double fraction, int exponent) {
    int biased = exponent + 0x3ff;
    if (biased >= 0x7ff) return Double.POSITIVE_INFINITY;
    if (biased > 0) return fraction * Double.longBitsToDouble((long) biased << 52);
    if (biased < -52) return 0;
    return fraction
        * Double.longBitsToDouble((long) (biased + 0x3fe) << 52)
        * Double.longBitsToDouble(1L << 52);
  }

  static double exp2(double x) {
    if (x != x) return x;
    if (x > 1.0239999999999999e+03) return Double.POSITIVE_INFINITY;
    if (x < -1.0740e+03) return 0;
    int k = x > 0 ? (int) (x + 0.5) : x < 0 ? (int) (x - 0.5) : 0;
    double t = x - k;
    double hi = t * LN2_HI;
    double lo = -t * LN2_LO;
    double r = hi - lo;
    double s = r * r;
    double p =
        horner(
            s,
            4.13813679705723846039e-08,
            -1.65339022054652515390e-06,
            6.61375632143793436117e-05,
            -2.77777777770155933842e-03,
            1.66666666666666657415e-01);
    double c = r - s * p;
    double y = 1 - ((lo - (r * c) / (2 - c)) - hi);
    return ldexp(y, k);
  }

  static double log(double x) {
    if (x == 0) return Double.NEGATIVE_INFINITY;
    if (x < 0) return Double.NaN;
    if (x != x || x == Double.POSITIVE_INFINITY) return x;
    // As Go's assembly, which takes a subnormal's bits as those of a normal number.
    long bits = Double.doubleToRawLongBits(x);
    double f1 = Double.longBitsToDouble(bits & (1L << 52) - 1 | 0x3fe0000000000000L);
    double k = (int) (bits >>> 52) - 0x3fe;
    if (f1 <= 7.07106781186547524401e-01) {
      k -= 1;
      f1 *= 2;
    }
    double f = f1 - 1;
    double s = f / (2 + f);
    double s2 = s * s;
    double s4 = s2 * s2;
    double t1 =
        s2
            * horner(
                s4,
                1.479819860511658591e-01,
                1.818357216161805012e-01,
                2.857142874366239149e-01,
                6.666666666666735130e-01);
    double t2 =
        s4
            * horner(
                s4, 1.531383769920937332e-01, 2.222219843214978396e-01, 3.999999999940941908e-01);
    double half = 0.5 * f * f;
    return k * LN2_HI - ((half - (s * (half + (t1 + t2)) + k * LN2_LO)) - f);
  }

  static double log10(double x) {
    return log(x) * LOG10_E;
  }

  static double log2(double x) {
    double fraction = fraction(x);
    int exponent = exponent(x);
    if (fraction == 0.5) return exponent - 1;
    return log(fraction) * LOG2_E + exponent;
  }

  /** Of x = fraction * 2^exponent with a fraction in [0.5, 1). */
  static double fraction(double x) {
    if (x == 0 || Double.isInfinite(x) || x != x) return x;
    double scaled = Math.scalb(x, -Math.getExponent(x) - 1);
    return Math.abs(x) < Double.MIN_NORMAL ? fraction(x * (1L << 52)) : scaled;
  }

  static int exponent(double x) {
    if (x == 0 || Double.isInfinite(x) || x != x) return 0;
    if (Math.abs(x) < Double.MIN_NORMAL) return exponent(x * (1L << 52)) - 52;
    return Math.getExponent(x) + 1;
  }

  static double ldexp(double fraction, long exponent) {
    return Math.scalb(fraction, (int) Math.clamp(exponent, -5000, 5000));
  }

  static double pow(double x, double y) {
    if (y == 0 || x == 1) return 1;
    if (y == 1) return x;
    if (x != x || y != y) return Double.NaN;
    if (x == 0) return powOfZero(x, y);
    if (Double.isInfinite(y)) {
      if (x == -1) return 1;
      return Math.abs(x) < 1 == y > 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    if (Double.isInfinite(x)) {
      if (x < 0) return pow(1 / x, -y);
      return y < 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    if (y == 0.5) return Math.sqrt(x);
    if (y == -0.5) return 1 / Math.sqrt(x);
    double whole = Math.floor(Math.abs(y));
    double part = Math.abs(y) - whole;
    if (part != 0 && x < 0) return Double.NaN;
    if (whole >= 0x1p63) {
      if (x == -1) return 1;
      return Math.abs(x) < 1 == y > 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    return powFinite(x, y, whole, part);
  }

  private static double powOfZero(double x, double y) {
    boolean negative = 1 / x < 0 && isOddInteger(y);
    if (y < 0) return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    return negative ? x : 0;
  }

  private static boolean isOddInteger(double y) {
    return Math.abs(y) < 1L << 53 && y == Math.rint(y) && ((long) y & 1) == 1;
  }

  /** By squaring the fraction and keeping count of the exponent. */
  private static double powFinite(double x, double y, double whole, double part) {
    double result = 1;
    long exponent = 0;
    if (part != 0) {
      if (part > 0.5) {
        part--;
        whole++;
      }
      result = exp(part * log(x));
    }
    double square = fraction(x);
    long squareExponent = exponent(x);
    for (long i = (long) whole; i != 0; i >>= 1) {
      if (squareExponent < -1 << 12 || squareExponent > 1 << 12) {
        exponent += squareExponent;
        break;
      }
      if ((i & 1) == 1) {
        result *= square;
        exponent += squareExponent;
      }
      square *= square;
      squareExponent <<= 1;
      if (square < .5) {
        square += square;
        squareExponent--;
      }
    }
    if (y < 0) {
      result = 1 / result;
      exponent = -exponent;
    }
    return ldexp(result, exponent);
  }

  static double cbrt(double x) {
    if (x == 0 || x != x || Double.isInfinite(x)) return x;
    double a = Math.abs(x);
    double t;
    if (a < Double.MIN_NORMAL) {
      t = (1L << 54) * a;
      t = Double.longBitsToDouble(Double.doubleToRawLongBits(t) / 3 + (696219795L << 32));
    } else {
      t = Double.longBitsToDouble(Double.doubleToRawLongBits(a) / 3 + (715094163L << 32));
    }
    double r = t * t / a;
    double s = 5.42857142857142815906e-01 + r * t;
    t *=
        3.57142857142857150787e-01
            + 1.60714285714285720630e+00
                / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    // Rounded up to 22 bits, so that its square is exact.
    t = Double.longBitsToDouble((Double.doubleToRawLongBits(t) & 0xFFFFFFFFCL << 28) + (1L << 30));
    s = t * t;
    r = a / s;
    double w = t + t;
    r = (r - t) / (w + r);
    return Math.copySign(t + t * r, x);
  }

  static double hypot(double p, double q) {
    if (Double.isInfinite(p) || Double.isInfinite(q)) return Double.POSITIVE_INFINITY;
    if (p != p || q != q) return Double.NaN;
    double big = Math.max(Math.abs(p), Math.abs(q));
    double small = Math.min(Math.abs(p), Math.abs(q));
    if (big == 0) return 0;
    double ratio = small / big;
    return big * Math.sqrt(1 + ratio * ratio);
  }

  static double sinh(double x) {
    double a = Math.abs(x);
    double result;
    if (a > 21) {
      result = exp(a) * 0.5;
    } else if (a > 0.5) {
      double e = exp(a);
      result = (e - 1 / e) * 0.5;
    } else {
      double sq = a * a;
      double p =
          horner(
                  sq,
                  -0.2630563213397497062819489e+2,
                  -0.2894211355989563807284660366e+4,
                  -0.8991272022039509355398013511e+5,
                  -0.6307673640497716991184787251e+6)
              * a;
      result =
          p
              / horner(
                  sq,
                  1,
                  -0.173678953558233699533450911e+3,
                  0.1521517378790019070696485176e+5,
                  -0.6307673640497716991212077277e+6);
    }
    return x < 0 ? -result : x == 0 ? x : result;
  }

  static double cosh(double x) {
    double a = Math.abs(x);
    double e = exp(a);
    return a > 21 ? e * 0.5 : (e + 1 / e) * 0.5;
  }

  static double tanh(double x) {
    double z = Math.abs(x);
    if (z > 0.5 * 8.8029691931113054295988e+01) return x < 0 ? -1 : 1;
    if (z >= 0.625) {
      double r = 1 - 2 / (exp(2 * z) + 1);
      return x < 0 ? -r : r;
    }
    if (x == 0) return x;
    double s = x * x;
    double p =
        horner(s, -9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3);
    double q =
        horner(s, 1, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3);
    return x + x * s * p / q;
  }

  static double asinh(double x) {
    if (x != x || Double.isInfinite(x)) return x;
    double a = Math.abs(x);
    double result;
    if (a > 1 << 28) result = log(a) + LN2;
    else if (a > 2) result = log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
    else if (a < 1.0 / (1 << 28)) result = a;
    else result = StrictMath.log1p(a + a * a / (1 + Math.sqrt(1 + a * a)));
    return x < 0 ? -result : x == 0 ? x : result;
  }

  static double acosh(double x) {
    if (x < 1 || x != x) return Double.NaN;
    if (x == 1) return 0;
    if (x >= 1 << 28) return log(x) + LN2;
    if (x > 2) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    double t = x - 1;
    return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
  }

  static double atanh(double x) {
    if (x < -1 || x > 1 || x != x) return Double.NaN;
    if (x == 1) return Double.POSITIVE_INFINITY;
    if (x == -1) return Double.NEGATIVE_INFINITY;
    double a = Math.abs(x);
    double result;
    if (a < 1.0 / (1 << 28)) {
      result = a;
    } else if (a < 0.5) {
      double t = a + a;
      result = 0.5 * StrictMath.log1p(t + t * a / (1 - a));
    } else {
      result = 0.5 * StrictMath.log1p((a + a) / (1 - a));
    }
    return x < 0 ? -result : x == 0 ? x : result;
  }
}
