package dev.gosling.types;

import java.math.BigInteger;

/**
 * An exact constant value, after {@code go/constant}. spec: "Numeric constants represent exact
 * values of arbitrary precision and do not overflow."
 */
public sealed interface Constant {
  record Bool(boolean value) implements Constant {}

  /** The bytes of a string constant; the array is not changed. */
  record Str(byte[] bytes) implements Constant {}

  record Int(BigInteger value) implements Constant {
    public static Int of(long value) {
      return new Int(BigInteger.valueOf(value));
    }
  }

  /** An exact rational in lowest terms with a positive denominator. */
  record Rat(BigInteger num, BigInteger den) implements Constant {}

  /**
   * {@code mantissa * 2^exponent}, of a magnitude beyond that of any typed constant: a value in the
   * middle of constant arithmetic, rounded to 512 bits as gc does.
   */
  record Big(BigInteger mantissa, long exponent) implements Constant {}

  /** {@code re} and {@code im} are {@link Int} or {@link Rat}. */
  record Complex(Constant re, Constant im) implements Constant {}

  /** The value of an expression whose evaluation has failed. */
  record Unknown() implements Constant {}
}
