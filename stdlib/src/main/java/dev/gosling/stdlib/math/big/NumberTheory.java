package dev.gosling.stdlib.math.big;

import java.math.BigInteger;

/** What {@code Int} computes beyond {@link BigInteger}. */
final class NumberTheory {
  private static final BigInteger TWO = BigInteger.TWO;
  private static final BigInteger FOUR = BigInteger.valueOf(4);
  private static final BigInteger EIGHT = BigInteger.valueOf(8);

  private NumberTheory() {}

  /** gcd = a x + b y. */
  record Bezout(BigInteger gcd, BigInteger x, BigInteger y) {}

  /** Euclid's algorithm, which finds the smallest x; gcd(0, 0) is 0 with x = y = 0. */
  static Bezout bezout(BigInteger a, BigInteger b) {
    if (a.signum() == 0) {
      return new Bezout(b.abs(), BigInteger.ZERO, BigInteger.valueOf(b.signum()));
    }
    if (b.signum() == 0) {
      return new Bezout(a.abs(), BigInteger.valueOf(a.signum()), BigInteger.ZERO);
    }
    BigInteger big = a.abs();
    BigInteger small = b.abs();
    BigInteger ofBig = BigInteger.ONE;
    BigInteger ofSmall = BigInteger.ZERO;
    if (big.compareTo(small) < 0) {
      big = b.abs();
      small = a.abs();
      ofBig = BigInteger.ZERO;
      ofSmall = BigInteger.ONE;
    }
    while (small.signum() != 0) {
      BigInteger[] qr = big.divideAndRemainder(small);
      BigInteger next = ofBig.subtract(qr[0].multiply(ofSmall));
      big = small;
      small = qr[1];
      ofBig = ofSmall;
      ofSmall = next;
    }
    BigInteger x = a.signum() < 0 ? ofBig.negate() : ofBig;
    return new Bezout(big, x, big.subtract(a.multiply(x)).divide(b));
  }

  /**
   * x to the y, modulo m unless it is 0.
   *
   * @param m not negative
   * @return null where x has no inverse
   */
  static BigInteger power(BigInteger x, BigInteger y, BigInteger m) {
    if (m.signum() == 0) {
      if (y.signum() <= 0) return BigInteger.ONE;
      if (x.bitLength() <= 1 && x.abs().compareTo(BigInteger.ONE) <= 0) {
        return y.testBit(0) ? x : x.abs();
      }
      return x.pow(y.intValueExact());
    }
    if (y.signum() < 0) {
      Bezout r = bezout(x.mod(m), m);
      if (!r.gcd().equals(BigInteger.ONE)) return null;
      BigInteger value = r.x().mod(m).modPow(y.negate(), m);
      // The sign of x counts twice, as it does in Go.
      boolean negate = x.signum() < 0 && y.testBit(0) && value.signum() != 0;
      return negate ? m.subtract(value) : value;
    }
    return x.modPow(y, m);
  }

  /** The product of all integers from {@code a} to {@code b}, 1 where there are none. */
  static BigInteger productOfRange(long a, long b) {
    if (a > b) return BigInteger.ONE;
    if (a <= 0 && b >= 0) return BigInteger.ZERO;
    if (b - a < 16) {
      BigInteger product = BigInteger.valueOf(a);
      for (long i = a + 1; i <= b; i++) product = product.multiply(BigInteger.valueOf(i));
      return product;
    }
    long middle = a + (b - a) / 2;
    return productOfRange(a, middle).multiply(productOfRange(middle + 1, b));
  }

  static BigInteger binomial(long n, long k) {
    if (k > n) return BigInteger.ZERO;
    if (k > n - k) k = n - k;
    BigInteger value = BigInteger.ONE;
    for (long i = 1; i <= k; i++) {
      value = value.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return value;
  }

  /** The Jacobi symbol (x/y), {@code y} odd. */
  static int jacobi(BigInteger x, BigInteger y) {
    int j = 1;
    if (y.signum() < 0) {
      if (x.signum() < 0) j = -1;
      y = y.negate();
    }
    BigInteger a = x.mod(y);
    while (a.signum() != 0) {
      int zeros = a.getLowestSetBit();
      a = a.shiftRight(zeros);
      int mod8 = y.intValue() & 7;
      if (zeros % 2 == 1 && (mod8 == 3 || mod8 == 5)) j = -j;
      if ((a.intValue() & 3) == 3 && (y.intValue() & 3) == 3) j = -j;
      BigInteger rest = y.mod(a);
      y = a;
      a = rest;
    }
    return y.equals(BigInteger.ONE) ? j : 0;
  }

  /** A square root of the quadratic residue {@code x} modulo the odd prime {@code p}. */
  static BigInteger modSqrt(BigInteger x, BigInteger p) {
    BigInteger a = x.mod(p);
    if (p.mod(FOUR).intValue() == 3) return a.modPow(p.add(BigInteger.ONE).shiftRight(2), p);
    if (p.mod(EIGHT).intValue() == 5) return atkin(a, p);
    return tonelliShanks(a, p);
  }

  /** For p = 5 mod 8. */
  private static BigInteger atkin(BigInteger a, BigInteger p) {
    BigInteger twice = a.shiftLeft(1);
    BigInteger alpha = twice.modPow(p.shiftRight(3), p);
    BigInteger beta = twice.multiply(alpha.multiply(alpha).mod(p)).mod(p);
    return a.multiply(alpha).multiply(beta.subtract(BigInteger.ONE)).mod(p);
  }

  private static BigInteger tonelliShanks(BigInteger a, BigInteger p) {
    BigInteger odd = p.subtract(BigInteger.ONE);
    int r = odd.getLowestSetBit();
    odd = odd.shiftRight(r);
    BigInteger n = TWO;
    while (jacobi(n, p) != -1) n = n.add(BigInteger.ONE);
    BigInteger y = a.modPow(odd.add(BigInteger.ONE).shiftRight(1), p);
    BigInteger b = a.modPow(odd, p);
    BigInteger g = n.modPow(odd, p);
    while (true) {
      int m = 0;
      for (BigInteger t = b; !t.equals(BigInteger.ONE); m++) t = t.multiply(t).mod(p);
      if (m == 0) return y;
      BigInteger step = g.modPow(BigInteger.ONE.shiftLeft(r - m - 1), p);
      g = step.multiply(step).mod(p);
      y = y.multiply(step).mod(p);
      b = b.multiply(g).mod(p);
      r = m;
    }
  }

  /** Certain below 2^64: BigInteger's Lucas test and as many bases as Go would take at most. */
  static boolean probablyPrime(BigInteger x, long rounds) {
    if (x.signum() <= 0) return false;
    return x.isProbablePrime((int) Math.min(2000, Math.max(100, 2 * rounds)));
  }
}
