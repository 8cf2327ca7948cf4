package dev.gosling.value;

/** A complex64 or complex128 value. Immutable. */
public record Complex(double re, double im) {
  public static final Complex ZERO = new Complex(0, 0);
}
