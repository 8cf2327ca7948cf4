package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** {@code min} of two floats: NaN if one is, and -0 below 0. */
public final class MinDouble extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MinDouble(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public double executeDouble(Frame frame) {
    return Math.min(x.executeDouble(frame), y.executeDouble(frame));
  }
}
