package dev.gosling.exec.expr;

import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoPanic;
import dev.gosling.value.Slice;

/**
 * Where an index or slice expression stands, for the panic it may raise.
 *
 * @param unsigned the operands are of a 64-bit unsigned type: negative ones are huge
 */
public record IndexSite(int pos, boolean unsigned) {
  public GoPanic outOfRange(Frame frame, long index, Slice s) {
    return outOfRange(frame, index, Slice.len(s));
  }

  /** {@code index out of range [5] with length 3}; without the length for negative ones. */
  public GoPanic outOfRange(Frame frame, long index, int length) {
    String text = "index out of range [" + text(index) + "]";
    return Panics.runtimeError(
        frame, pos, index < 0 && !unsigned ? text : text + " with length " + length);
  }

  /**
   * A bound of a slice expression that is too large for another.
   *
   * @param before what stands before the bound, {@code [:}
   * @param after what stands after it if it is negative
   * @param rest what stands after it else: {@code ] with capacity 3}
   */
  GoPanic sliceBounds(Frame frame, String before, long bound, String after, String rest) {
    String end = bound < 0 && !unsigned ? after : rest;
    return Panics.runtimeError(
        frame, pos, "slice bounds out of range " + before + text(bound) + end);
  }

  private String text(long bound) {
    return unsigned ? Long.toUnsignedString(bound) : Long.toString(bound);
  }
}
