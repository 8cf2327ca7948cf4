package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A 64-bit unsigned integer as a float64. */
public final class UnsignedToDouble extends ExprNode {
  final ExprNode x;

  public UnsignedToDouble(ExprNode x) {
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    return convert(x.executeLong(frame));
  }

  /** Halves what is too large for a signed one, keeping the lost bit for rounding. */
  static double convert(long v) {
    return v >= 0 ? (double) v : (double) (v >>> 1 | v & 1) * 2;
  }
}
