package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** {@code max} of two floats: NaN if one is, and 0 above -0. */
public final class MaxDouble extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MaxDouble(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public double executeDouble(Frame frame) {
    return Math.max(x.executeDouble(frame), y.executeDouble(frame));
  }
}
