package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Floating-point addition in float64. */
public final class AddDouble extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public AddDouble(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public double executeDouble(Frame frame) {
    return x.executeDouble(frame) + y.executeDouble(frame);
  }
}
