package dev.gosling.stdlib.math;

import static dev.gosling.stdlib.math.Exponential.exp;
import static dev.gosling.stdlib.math.Exponential.horner;
import static dev.gosling.stdlib.math.Exponential.log;
import static dev.gosling.stdlib.math.Exponential.pow;

/** The gamma and error functions. */
final class Special {
  private Special() {}

  static double gamma(double x) {
    if (x < 0 && x == Math.rint(x) || x == Double.NEGATIVE_INFINITY || x != x) return Double.NaN;
    if (x == Double.POSITIVE_INFINITY) return x;
    if (x == 0) return 1 / x;
    if (Math.abs(x) > 33) return gammaLarge(x);
    double z = 1;
    while (x >= 3) {
      x--;
      z *= x;
    }
    while (x < 0) {
      if (x > -1e-09) return gammaSmall(x, z);
      z /= x;
      x++;
    }
    while (x < 2) {
      if (x < 1e-09) return gammaSmall(x, z);
      z /= x;
      x++;
    }
    if (x == 2) return z;
    x -= 2;
    double p =
        horner(
            x,
            1.60119522476751861407e-04,
            1.19135147006586384913e-03,
            1.04213797561761569935e-02,
            4.76367800457137231464e-02,
            2.07448227648435975150e-01,
            4.94214826801497100753e-01,
            9.99999999999999996796e-01);
    double q =
        horner(
            x,
            -2.31581873324120129819e-05,
            5.39605580493303397842e-04,
            -4.45641913851797240494e-03,
            1.18139785222060435552e-02,
            3.58236398605498653373e-02,
            -2.34591795718243348568e-01,
            7.14304917030273074085e-02,
            1.00000000000000000320e+00);
    return z * p / q;
  }

  private static double gammaSmall(double x, double z) {
    if (x == 0) return Double.POSITIVE_INFINITY;
    return z / ((1 + 0.57721566490153286060651209008240243104215933593992 * x) * x);
  }

  private static double gammaLarge(double x) {
    double[] y = new double[2];
    if (x >= 0) {
      stirling(x, y);
      return y[0] * y[1];
    }
    double q = -x;
    double p = Math.floor(q);
    double sign = ((long) p & 1) == 0 ? -1 : 1;
    double z = q - p;
    if (z > 0.5) {
      p++;
      z = q - p;
    }
    z = q * Trigonometric.sin(Math.PI * z);
    if (z == 0) return sign * Double.POSITIVE_INFINITY;
    stirling(q, y);
    double a = Math.abs(z);
    double d = a * y[0] * y[1];
    return sign * (Double.isInfinite(d) ? Math.PI / a / y[0] / y[1] : Math.PI / d);
  }

  /** Stirling's formula in two factors, since the product may overflow. */
  private static void stirling(double x, double[] y) {
    y[0] = Double.POSITIVE_INFINITY;
    y[1] = 1;
    if (x > 200) return;
    double w = 1 / x;
    w =
        1
            + w
                * horner(
                    w,
                    7.87311395793093628397e-04,
                    -2.29549961613378126380e-04,
                    -2.68132617805781232825e-03,
                    3.47222221605458667310e-03,
                    8.33333333333482257126e-02);
    double e = exp(x);
    double y2 = 1;
    if (x > 143.01608) {
      double v = pow(x, 0.5 * x - 0.25);
      y[0] = v;
      y2 = v / e;
    } else {
      y[0] = pow(x, x - 0.5) / e;
    }
    y[1] = 2.506628274631000502417 * w * y2;
  }

  private static final double ERX = 8.45062911510467529297e-01;

  static double erf(double x) {
    if (x != x) return x;
    double a = Math.abs(x);
    if (a < 0.84375) {
      double t;
      if (a < 1.0 / (1 << 28)) {
        t =
            a < 2.848094538889218e-306
                ? 0.125 * (8.0 * a + 1.02703333676410069053e+00 * a)
                : a + 1.28379167095512586316e-01 * a;
      } else {
        t = a + a * erfNearZero(a * a);
      }
      return x < 0 ? -t : x == 0 ? x : t;
    }
    if (a < 1.25) {
      double pq = erfNearOne(a - 1);
      return x < 0 ? -ERX - pq : ERX + pq;
    }
    if (a >= 6) return x < 0 ? -1 : 1;
    double r = erfTail(a);
    return x < 0 ? r / a - 1 : 1 - r / a;
  }

  static double erfc(double x) {
    if (x != x) return x;
    double a = Math.abs(x);
    if (a < 0.84375) {
      double t = a;
      if (a >= 1.0 / (1L << 56)) {
        double y = erfNearZero(a * a);
        t = a < 0.25 ? a + a * y : 0.5 + (a * y + (a - 0.5));
      }
      return x < 0 ? 1 + t : 1 - t;
    }
    if (a < 1.25) {
      double pq = erfNearOne(a - 1);
      return x < 0 ? 1 + ERX + pq : 1 - ERX - pq;
    }
    if (a >= 28 || x < -6) return x < 0 ? 2 : 0;
    double r = erfTail(a);
    return x < 0 ? 2 - r / a : r / a;
  }

  private static double erfNearZero(double z) {
    double r =
        horner(
            z,
            -2.37630166566501626084e-05,
            -5.77027029648944159157e-03,
            -2.84817495755985104766e-02,
            -3.25042107247001499370e-01,
            1.28379167095512558561e-01);
    double s =
        horner(
            z,
            -3.96022827877536812320e-06,
            1.32494738004321644526e-04,
            5.08130628187576562776e-03,
            6.50222499887672944485e-02,
            3.97917223959155352819e-01,
            1);
    return r / s;
  }

  private static double erfNearOne(double s) {
    double p =
        horner(
            s,
            -2.16637559486879084300e-03,
            3.54783043256182359371e-02,
            -1.10894694282396677476e-01,
            3.18346619901161753674e-01,
            -3.72207876035701323847e-01,
            4.14856118683748331666e-01,
            -2.36211856075265944077e-03);
    double q =
        horner(
            s,
            1.19844998467991074170e-02,
            1.36370839120290507362e-02,
            1.26171219808761642112e-01,
            7.18286544141962662868e-02,
            5.40397917702171048937e-01,
            1.06420880400844228286e-01,
            1);
    return p / q;
  }

  private static double erfTail(double x) {
    double s = 1 / (x * x);
    double p;
    double q;
    if (x < 1 / 0.35) {
      p =
          horner(
              s,
              -9.81432934416914548592e+00,
              -8.12874355063065934246e+01,
              -1.84605092906711035994e+02,
              -1.62396669462573470355e+02,
              -6.23753324503260060396e+01,
              -1.05586262253232909814e+01,
              -6.93858572707181764372e-01,
              -9.86494403484714822705e-03);
      q =
          horner(
              s,
              -6.04244152148580987438e-02,
              6.57024977031928170135e+00,
              1.08635005541779435134e+02,
              4.29008140027567833386e+02,
              6.45387271733267880336e+02,
              4.34565877475229228821e+02,
              1.37657754143519042600e+02,
              1.96512716674392571292e+01,
              1);
    } else {
      p =
          horner(
              s,
              -4.83519191608651397019e+02,
              -1.02509513161107724954e+03,
              -6.37566443368389627722e+02,
              -1.60636384855821916062e+02,
              -1.77579549177547519889e+01,
              -7.99283237680523006574e-01,
              -9.86494292470009928597e-03);
      q =
          horner(
              s,
              -2.24409524465858183362e+01,
              4.74528541206955367215e+02,
              2.55305040643316442583e+03,
              3.19985821950859553908e+03,
              1.53672958608443695994e+03,
              3.25792512996573918826e+02,
              3.03380607434824582924e+01,
              1);
    }
    double z = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffff00000000L);
    return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + p / q);
  }

  static double erfinv(double x) {
    if (x != x || x <= -1 || x >= 1) {
      return Math.abs(x) == 1 ? x * Double.POSITIVE_INFINITY : Double.NaN;
    }
    double a = Math.abs(x);
    double result;
    if (a <= 0.85) {
      double r = 0.180625 - 0.25 * a * a;
      double p =
          horner(
              r,
              8.8709406962545514830200e2,
              1.1819493347062294404278e4,
              2.3782041382114385731252e4,
              1.6235862515167575384252e4,
              4.8548868893843886794648e3,
              6.9706266534389598238465e2,
              4.7072688112383978012285e1,
              1.1975323115670912564578e0);
      double q =
          horner(
              r,
              5.2264952788528545610e3,
              2.8729085735721942674e4,
              3.9307895800092710610e4,
              2.1213794301586595867e4,
              5.3941960214247511077e3,
              6.8718700749205790830e2,
              4.2313330701600911252e1,
              1.0000000000000000000e0);
      result = (a * p) / q;
    } else {
      result = erfinvTail(Math.sqrt(0.693147180559945309417232121458176568 - log(1.0 - a)));
    }
    return x < 0 ? -result : x == 0 ? x : result;
  }

  private static double erfinvTail(double r) {
    if (r <= 5) {
      r -= 1.6;
      return horner(
              r,
              7.74545014278341407640e-4,
              2.27238449892691845833e-2,
              2.41780725177450611770e-1,
              1.27045825245236838258e0,
              3.64784832476320460504e0,
              5.76949722146069140550e0,
              4.63033784615654529590e0,
              1.42343711074968357734e0)
          / horner(
              r,
              1.4859850019840355905497876e-9,
              7.7441459065157709165577218e-4,
              2.1494160384252876777097297e-2,
              2.0945065210512749128288442e-1,
              9.7547832001787427186894837e-1,
              2.3707661626024532365971225e0,
              2.9036514445419946173133295e0,
              1.4142135623730950488016887e0);
    }
    r -= 5;
    return horner(
            r,
            2.01033439929228813265e-7,
            2.71155556874348757815e-5,
            1.24266094738807843860e-3,
            2.65321895265761230930e-2,
            2.96560571828504891230e-1,
            1.78482653991729133580e0,
            5.46378491116411436990e0,
            6.65790464350110377720e0)
        / horner(
            r,
            2.891024605872965461538222e-15,
            2.010321207683943062279931e-7,
            2.611088405080593625138020e-5,
            1.112800997078859844711555e-3,
            2.103693768272068968719679e-2,
            1.936480946950659106176712e-1,
            8.482908416595164588112026e-1,
            1.414213562373095048801689e0);
  }
}
