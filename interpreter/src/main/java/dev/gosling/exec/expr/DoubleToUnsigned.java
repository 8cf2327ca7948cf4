package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A float as a uint64; what does not fit gives what gc gives on amd64. */
public final class DoubleToUnsigned extends ExprNode {
  final ExprNode x;

  public DoubleToUnsigned(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    double d = x.executeDouble(frame);
    if (d >= 0x1p63 && d < 0x1p64) return (long) (d - 0x1p63) ^ Long.MIN_VALUE;
    return d >= -0x1p63 && d < 0x1p63 ? (long) d : Long.MIN_VALUE;
  }
}
