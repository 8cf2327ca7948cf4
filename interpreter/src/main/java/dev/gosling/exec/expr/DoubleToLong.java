package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A float as an int64; what does not fit gives the smallest, as on amd64. */
public final class DoubleToLong extends ExprNode {
  final ExprNode x;

  public DoubleToLong(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    double d = x.executeDouble(frame);
    long v = (long) d;
    // Java saturates and makes 0 of NaN.
    return v == Long.MAX_VALUE || v == 0 && d != d ? Long.MIN_VALUE : v;
  }
}
