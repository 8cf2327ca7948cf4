package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A float as an int32; what does not fit gives the smallest, as on amd64. */
public final class DoubleToInt extends ExprNode {
  final ExprNode x;

  public DoubleToInt(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    double d = x.executeDouble(frame);
    return d > -0x1p31 - 1 && d < 0x1p31 ? (long) d : Integer.MIN_VALUE;
  }
}
