package dev.gosling.value;

import java.util.concurrent.ThreadLocalRandom;

/** A complex64 or complex128 value. Immutable. Arithmetic as gc's runtime does it. */
public record Complex(double re, double im) {
  public static final Complex ZERO = new Complex(0, 0);

  public Complex plus(Complex o) {
    return new Complex(re + o.re, im + o.im);
  }

  public Complex minus(Complex o) {
    return new Complex(re - o.re, im - o.im);
  }

  public Complex times(Complex o) {
    return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
  }

  public Complex negate() {
    return new Complex(-re, -im);
  }

  /** Both parts rounded to float32, as complex64 holds them. */
  public Complex round32() {
    return new Complex((float) re, (float) im);
  }

  /**
   * The quotient as {@code runtime/complex.go} defines it: scaled by the divisor's larger part, and
   * then mended where that gave NaNs although the C99 rules have an infinity or zero.
   */
  public Complex dividedBy(Complex m) {
    double e;
    double f;
    if (Math.abs(m.re) >= Math.abs(m.im)) {
      double ratio = m.im / m.re;
      double denominator = m.re + ratio * m.im;
      e = (re + im * ratio) / denominator;
      f = (im - re * ratio) / denominator;
    } else {
      double ratio = m.re / m.im;
      double denominator = m.im + ratio * m.re;
      e = (re * ratio + im) / denominator;
      f = (im * ratio - re) / denominator;
    }
    return Double.isNaN(e) && Double.isNaN(f) ? mend(m, e, f) : new Complex(e, f);
  }

  private Complex mend(Complex m, double e, double f) {
    if (m.re == 0 && m.im == 0 && !(Double.isNaN(re) && Double.isNaN(im))) {
      double infinity = Math.copySign(Double.POSITIVE_INFINITY, m.re);
      return new Complex(infinity * re, infinity * im);
    }
    if ((Double.isInfinite(re) || Double.isInfinite(im)) && finite(m.re) && finite(m.im)) {
      double a = box(re);
      double b = box(im);
      return new Complex(
          Double.POSITIVE_INFINITY * (a * m.re + b * m.im),
          Double.POSITIVE_INFINITY * (b * m.re - a * m.im));
    }
    if ((Double.isInfinite(m.re) || Double.isInfinite(m.im)) && finite(re) && finite(im)) {
      double c = box(m.re);
      double d = box(m.im);
      return new Complex(0 * (re * c + im * d), 0 * (im * c - re * d));
    }
    return new Complex(e, f);
  }

  private static boolean finite(double x) {
    return Math.abs(x) <= Double.MAX_VALUE;
  }

  /** 1 for infinities and 0 for all else, with the sign of {@code x}. */
  private static double box(double x) {
    return Math.copySign(Double.isInfinite(x) ? 1 : 0, x);
  }

  /** Go's {@code ==}: NaN is unequal to itself, the zeros are equal. */
  public boolean equalTo(Complex o) {
    return re == o.re && im == o.im;
  }

  @Override
  public int hashCode() {
    return 31 * hash(re) + hash(im);
  }

  /** Equal for both zeros; NaNs, equal to nothing, are spread by chance. */
  static int hash(double x) {
    if (Double.isNaN(x)) return ThreadLocalRandom.current().nextInt();
    return Double.hashCode(x + 0.0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Complex o && equalTo(o);
  }
}
