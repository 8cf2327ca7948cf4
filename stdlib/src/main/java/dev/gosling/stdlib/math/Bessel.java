package dev.gosling.stdlib.math;

import static dev.gosling.stdlib.math.BesselLarge.ONE_OVER_SQRT_PI;
import static dev.gosling.stdlib.math.BesselLarge.large0;
import static dev.gosling.stdlib.math.BesselLarge.large1;
import static dev.gosling.stdlib.math.BesselLarge.polynomial;
import static dev.gosling.stdlib.math.Exponential.log;
import static dev.gosling.stdlib.math.Trigonometric.cos;
import static dev.gosling.stdlib.math.Trigonometric.sin;

/**
 * Bessel functions of the first and second kind, by the approximations of FreeBSD's msun ({@code
 * e_j0.c}, {@code e_j1.c}, {@code e_jn.c}), as Go's.
 */
final class Bessel {
  private static final double TWO_OVER_PI = 0.63661977236758134307553505349005744813783858296182;
  private static final double TWO_302 = 0x1p302;

  // Below 2 the functions are quotients of polynomials in x², whose coefficients follow, the lowest
  // first.

  private static final double[] J0_R = {
    0,
    1.56249999999999947958e-02,
    -1.89979294238854721751e-04,
    1.82954049532700665670e-06,
    -4.61832688532103189199e-09,
  };

  private static final double[] J0_S = {
    1,
    1.56191029464890010492e-02,
    1.16926784663337450260e-04,
    5.13546550207318111446e-07,
    1.16614003333790000205e-09,
  };

  private static final double[] Y0_U = {
    -7.38042951086872317523e-02,
    1.76666452509181115538e-01,
    -1.38185671945596898896e-02,
    3.47453432093683650238e-04,
    -3.81407053724364161125e-06,
    1.95590137035022920206e-08,
    -3.98205194132103398453e-11,
  };

  private static final double[] Y0_V = {
    1,
    1.27304834834123699328e-02,
    7.60068627350353253702e-05,
    2.59150851840457805467e-07,
    4.41110311332675467403e-10,
  };

  private static final double[] J1_R = {
    0,
    -6.25000000000000000000e-02,
    1.40705666955189706048e-03,
    -1.59955631084035597520e-05,
    4.96727999609584448412e-08,
  };

  private static final double[] J1_S = {
    1,
    1.91537599538363460805e-02,
    1.85946785588630915560e-04,
    1.17718464042623683263e-06,
    5.04636257076217042715e-09,
    1.23542274426137913908e-11,
  };

  private static final double[] Y1_U = {
    -1.96057090646238940668e-01,
    5.04438716639811282616e-02,
    -1.91256895875763547298e-03,
    2.35252600561610495928e-05,
    -9.19099158039878874504e-08,
  };

  private static final double[] Y1_V = {
    1,
    1.99167318236649903973e-02,
    2.02552581025135171496e-04,
    1.35608801097516229404e-06,
    6.22741452364621501295e-09,
    1.66559246207992079114e-11,
  };

  private Bessel() {}

  /** sin(x) - cos(x) and sin(x) + cos(x): the one that cancels comes from the other and cos(2x). */
  private record Rotated(double difference, double sum) {
    static Rotated of(double x) {
      double s = sin(x);
      double c = cos(x);
      double difference = s - c;
      double sum = s + c;
      if (x < Double.MAX_VALUE / 2) {
        double z = -cos(x + x);
        if (s * c < 0) sum = z / difference;
        else difference = z / sum;
      }
      return new Rotated(difference, sum);
    }
  }

  static double j0(double x) {
    if (x != x) return x;
    if (Double.isInfinite(x)) return 0;
    x = Math.abs(x);
    if (x >= 2) {
      Rotated at = Rotated.of(x);
      return large0(x, at.sum, at.difference);
    }
    if (x < 0x1p-27) return 1;
    if (x < 0x1p-13) return 1 - 0.25 * x * x;
    double z = x * x;
    double quotient = polynomial(J0_R, z) / polynomial(J0_S, z);
    if (x < 1) return 1 + z * (-0.25 + quotient);
    double u = 0.5 * x;
    return (1 + u) * (1 - u) + z * quotient;
  }

  static double y0(double x) {
    if (x < 0 || x != x) return Double.NaN;
    if (x == Double.POSITIVE_INFINITY) return 0;
    if (x == 0) return Double.NEGATIVE_INFINITY;
    if (x >= 2) {
      Rotated at = Rotated.of(x);
      return large0(x, at.difference, -at.sum);
    }
    if (x <= 0x1p-27) return Y0_U[0] + TWO_OVER_PI * log(x);
    double z = x * x;
    double quotient = polynomial(Y0_U, z) / polynomial(Y0_V, z);
    return quotient + TWO_OVER_PI * j0(x) * log(x);
  }

  static double j1(double x) {
    if (x != x) return x;
    if (Double.isInfinite(x) || x == 0) return 0;
    // Go's loses the sign of the tiniest.
    if (Math.abs(x) < 0x1p-27) return 0.5 * Math.abs(x);
    return x < 0 ? -j1Positive(-x) : j1Positive(x);
  }

  private static double j1Positive(double x) {
    if (x >= 2) {
      Rotated at = Rotated.of(x);
      return large1(x, at.difference, -at.sum);
    }
    double z = x * x;
    double r = polynomial(J1_R, z) * x;
    return 0.5 * x + r / polynomial(J1_S, z);
  }

  static double y1(double x) {
    if (x < 0 || x != x) return Double.NaN;
    if (x == Double.POSITIVE_INFINITY) return 0;
    if (x == 0) return Double.NEGATIVE_INFINITY;
    if (x >= 2) {
      Rotated at = Rotated.of(x);
      return large1(x, -at.sum, -at.difference);
    }
    if (x <= 0x1p-54) return -TWO_OVER_PI / x;
    double z = x * x;
    double quotient = polynomial(Y1_U, z) / polynomial(Y1_V, z);
    return x * quotient + TWO_OVER_PI * (j1(x) * log(x) - 1 / x);
  }

  static double jn(long n, double x) {
    if (x != x) return x;
    if (Double.isInfinite(x)) return 0;
    if (n == 0) return j0(x);
    if (x == 0) return 0;
    if (n < 0) {
      n = -n;
      x = -x;
    }
    if (n == 1) return j1(x);
    boolean negative = x < 0 && (n & 1) == 1;
    x = Math.abs(x);
    double b;
    if (n <= x) b = x >= TWO_302 ? huge(n, x) : upward(n, x);
    else b = x < 0x1p-29 ? tiny(n, x) : downward(n, x);
    return negative ? -b : b;
  }

  /** cos(x - (2n+1)·pi/4) · sqrt(2/(pi·x)). */
  private static double huge(long n, double x) {
    double s = sin(x);
    double c = cos(x);
    double rotated =
        switch ((int) (n & 3)) {
          case 0 -> c + s;
          case 1 -> -c + s;
          case 2 -> -c - s;
          default -> c - s;
        };
    return ONE_OVER_SQRT_PI * rotated / Math.sqrt(x);
  }

  /** By J(n+1) = 2n/x·J(n) - J(n-1), stable as long as n ≤ x. */
  private static double upward(long n, double x) {
    double a = j0(x);
    double b = j1(x);
    for (long i = 1; i < n; i++) {
      double next = b * ((double) (i + i) / x) - a;
      a = b;
      b = next;
    }
    return b;
  }

  /** The first term of the series, (x/2)ⁿ/n!. */
  private static double tiny(long n, double x) {
    if (n > 33) return 0;
    double half = x * 0.5;
    double b = half;
    double factorial = 1;
    for (long i = 2; i <= n; i++) {
      factorial *= i;
      b *= half;
    }
    return b / factorial;
  }

  /** By a continued fraction for J(n)/J(n-1), then the recurrence down to J(0). */
  private static double downward(long n, double x) {
    double h = 2 / x;
    double q0 = (double) (n + n) / x;
    double z = q0 + h;
    double q1 = q0 * z - 1;
    long terms = 1;
    while (q1 < 1e9) {
      terms++;
      z += h;
      double next = z * q1 - q0;
      q0 = q1;
      q1 = next;
    }
    double t = 0;
    for (long i = 2 * (n + terms); i >= n + n; i -= 2) t = 1 / ((double) i / x - t);
    double a = t;
    double b = 1;
    // Where the logarithm of (2/x)ⁿ·n! exceeds that of the largest double, the recurrence could
    // overflow.
    boolean scale = !(n * log(Math.abs(2 / x * n)) < 7.09782712893383973096e+02);
    for (long i = n - 1; i > 0; i--) {
      double next = b * (i + i) / x - a;
      a = b;
      b = next;
      if (scale && b > 1e100) {
        a /= b;
        t /= b;
        b = 1;
      }
    }
    return t * j0(x) / b;
  }

  static double yn(long n, double x) {
    if (x < 0 || x != x) return Double.NaN;
    if (x == Double.POSITIVE_INFINITY) return 0;
    if (n == 0) return y0(x);
    boolean negative = n < 0 && (n & 1) == 1;
    if (x == 0) return negative ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    n = Math.abs(n);
    double b;
    if (n == 1) b = y1(x);
    else if (x >= TWO_302) b = hugeSecond(n, x);
    else b = upwardSecond(n, x);
    return negative ? -b : b;
  }

  /** sin(x - (2n+1)·pi/4) · sqrt(2/(pi·x)). */
  private static double hugeSecond(long n, double x) {
    double s = sin(x);
    double c = cos(x);
    double rotated =
        switch ((int) (n & 3)) {
          case 0 -> s - c;
          case 1 -> -s - c;
          case 2 -> -s + c;
          default -> s + c;
        };
    return ONE_OVER_SQRT_PI * rotated / Math.sqrt(x);
  }

  private static double upwardSecond(long n, double x) {
    double a = y0(x);
    double b = y1(x);
    for (long i = 1; i < n && b != Double.NEGATIVE_INFINITY; i++) {
      double next = (double) (i + i) / x * b - a;
      a = b;
      b = next;
    }
    return b;
  }
}
