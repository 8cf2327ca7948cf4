package dev.gosling.types;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * An exact constant value, after {@code go/constant}. spec: "Numeric constants represent exact
 * values of arbitrary precision and do not overflow."
 */
public sealed interface Constant {
  record Bool(boolean value) implements Constant {}

  /**
   * A string constant. A concatenation keeps its parts until its bytes are wanted: long ones are
   * written as many short ones.
   */
  final class Str implements Constant {
    private final long length;
    private byte[] bytes;
    private Str left;
    private Str right;

    /**
     * @param bytes not changed by anybody
     */
    public Str(byte[] bytes) {
      this.bytes = bytes;
      this.length = bytes.length;
    }

    /** {@code left + right}. */
    public Str(Str left, Str right) {
      this.left = left;
      this.right = right;
      this.length = left.length + right.length;
    }

    /** In bytes. */
    public long length() {
      return length;
    }

    /** Not to be changed. */
    public synchronized byte[] bytes() {
      if (bytes == null) {
        byte[] joined = new byte[Math.toIntExact(length)];
        write(joined);
        bytes = joined;
        left = null;
        right = null;
      }
      return bytes;
    }

    private void write(byte[] into) {
      Deque<Str> parts = new ArrayDeque<>();
      parts.push(this);
      int end = into.length;
      while (!parts.isEmpty()) {
        Str part = parts.pop();
        byte[] flat = part.bytes;
        if (flat == null) {
          parts.push(part.left);
          parts.push(part.right);
        } else {
          end -= flat.length;
          System.arraycopy(flat, 0, into, end, flat.length);
        }
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Str s && length == s.length && Arrays.equals(bytes(), s.bytes());
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes());
    }
  }

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
