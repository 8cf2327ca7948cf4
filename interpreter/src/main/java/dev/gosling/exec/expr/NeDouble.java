package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a float is unequal to another, as NaN is to itself. */
public final class NeDouble extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public NeDouble(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeDouble(frame) != y.executeDouble(frame);
  }
}
