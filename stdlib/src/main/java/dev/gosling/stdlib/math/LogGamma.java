package dev.gosling.stdlib.math;

import static dev.gosling.stdlib.math.Exponential.horner;
import static dev.gosling.stdlib.math.Exponential.log;
import static dev.gosling.stdlib.math.Trigonometric.cos;
import static dev.gosling.stdlib.math.Trigonometric.sin;

/**
 * The logarithm of the gamma function, by the approximations of FreeBSD's msun ({@code
 * e_lgamma_r.c}), as Go's.
 */
final class LogGamma {
  /** Where gamma is least between 1 and 2, and the logarithm there, in two parts. */
  private static final double MINIMUM = 1.46163214496836224576e+00;

  private static final double AT_MINIMUM = -1.21486290535849611461e-01;
  private static final double AT_MINIMUM_TAIL = -3.63867699703950536541e-18;

  private LogGamma() {}

  /** The sign of gamma. */
  static int sign(double x) {
    if (!(x < 0) || Double.isInfinite(x)) return 1;
    if (x > -0x1p-70) return -1;
    return x <= -0x1p52 || sinPi(-x) >= 0 ? 1 : -1;
  }

  static double of(double x) {
    if (x != x || Double.isInfinite(x)) return x;
    if (x == 0) return Double.POSITIVE_INFINITY;
    if (x > 0) return x < 0x1p-70 ? -log(x) : positive(x);
    x = -x;
    if (x < 0x1p-70) return -log(x);
    if (x >= 0x1p52) return Double.POSITIVE_INFINITY;
    double t = sinPi(x);
    if (t == 0) return Double.POSITIVE_INFINITY;
    return log(Math.PI / Math.abs(t * x)) - positive(x);
  }

  private static double positive(double x) {
    if (x == 1 || x == 2) return 0;
    if (x < 2) return small(x);
    if (x < 8) return medium(x);
    if (x >= 0x1p58) return x * (log(x) - 1);
    double t = log(x);
    double z = 1 / x;
    double y = z * z;
    double w =
        4.18938533204672725052e-01
            + z
                * horner(
                    y,
                    -1.63092934096575273989e-03,
                    8.36339918996282139126e-04,
                    -5.95187557450339963135e-04,
                    7.93650558643019558500e-04,
                    -2.77777777728775536470e-03,
                    8.33333333333329678849e-02);
    return (x - 0.5) * (t - 1) + w;
  }

  /** Up to 0.9 it is that of x+1, less log(x). */
  private static double small(double x) {
    if (x <= 0.9) {
      double base = -log(x);
      if (x >= 0.731632144968362245) return base + nearTwo(1 - x);
      if (x >= 0.191632144968362245) {
        return base + nearMinimum(x - 0.46163214496836224576e+00);
      }
      return base + nearOne(x);
    }
    if (x >= 1.731632144968362245) return nearTwo(2 - x);
    if (x >= 1.191632144968362245) return nearMinimum(x - MINIMUM);
    return nearOne(x - 1);
  }

  private static double nearTwo(double y) {
    double z = y * y;
    double p1 =
        horner(
            z,
            2.52144565451257326939e-05,
            2.20862790713908385557e-04,
            1.19270763183362067845e-03,
            7.38555086081402883957e-03,
            6.73523010531292681824e-02,
            7.72156649015328655494e-02);
    double p2 =
        z
            * horner(
                z,
                4.48640949618915160150e-05,
                1.08011567247583939954e-04,
                5.10069792153511336608e-04,
                2.89051383673415629091e-03,
                2.05808084325167332806e-02,
                3.22467033424113591611e-01);
    double p = y * p1 + p2;
    return p - 0.5 * y;
  }

  private static double nearMinimum(double y) {
    double z = y * y;
    double w = z * y;
    double p1 =
        horner(
            w,
            3.15632070903625950361e-04,
            -1.40346469989232843813e-03,
            6.10053870246291332635e-03,
            -3.27885410759859649565e-02,
            4.83836122723810047042e-01);
    double p2 =
        horner(
            w,
            -3.12754168375120860518e-04,
            8.81081882437654011382e-04,
            -3.68452016781138256760e-03,
            1.79706750811820387126e-02,
            -1.47587722994593911752e-01);
    double p3 =
        horner(
            w,
            3.35529192635519073543e-04,
            -5.38595305356740546715e-04,
            2.25964780900612472250e-03,
            -1.03142241298341437450e-02,
            6.46249402391333854778e-02);
    double p = z * p1 - (AT_MINIMUM_TAIL - w * (p2 + y * p3));
    return AT_MINIMUM + p;
  }

  private static double nearOne(double y) {
    double p1 =
        y
            * horner(
                y,
                1.33810918536787660377e-02,
                2.28963728064692451092e-01,
                9.77717527963372745603e-01,
                1.45492250137234768737e+00,
                6.32827064025093366517e-01,
                -7.72156649015328655494e-02);
    double p2 =
        horner(
            y,
            3.21709242282423911810e-03,
            1.04222645593369134254e-01,
            7.69285150456672783825e-01,
            2.12848976379893395361e+00,
            2.45597793713041134822e+00,
            1.0);
    return -0.5 * y + p1 / p2;
  }

  private static double medium(double x) {
    int i = (int) x;
    double y = x - i;
    double p =
        y
            * horner(
                y,
                3.19475326584100867617e-05,
                1.84028451407337715652e-03,
                2.66422703033638609560e-02,
                1.46350472652464452805e-01,
                3.25778796408930981787e-01,
                2.14982415960608852501e-01,
                -7.72156649015328655494e-02);
    double q =
        horner(
            y,
            7.32668430744625636189e-06,
            7.77942496381893596434e-04,
            1.86459191715652901344e-02,
            1.71933865632803078993e-01,
            7.21935547567138069525e-01,
            1.39200533467621045958e+00,
            1.0);
    double sum = 0.5 * y + p / q;
    if (i == 2) return sum;
    double z = 1;
    for (int k = i - 1; k >= 2; k--) z *= y + k;
    return sum + log(z);
  }

  /** -sin(pi·x), of a positive {@code x}. */
  private static double sinPi(double x) {
    if (x < 0.25) return -sin(Math.PI * x);
    int octant;
    if (Math.floor(x) != x) {
      x %= 2;
      octant = (int) (x * 4);
    } else {
      x %= 2;
      octant = (int) x << 2;
    }
    return -switch (octant) {
      case 0 -> sin(Math.PI * x);
      case 1, 2 -> cos(Math.PI * (0.5 - x));
      case 3, 4 -> sin(Math.PI * (1 - x));
      case 5, 6 -> -cos(Math.PI * (x - 1.5));
      default -> sin(Math.PI * (x - 2));
    };
  }
}
