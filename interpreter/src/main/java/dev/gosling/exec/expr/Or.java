package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** spec: "The right operand is evaluated conditionally." */
public final class Or extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public Or(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeBoolean(frame) || y.executeBoolean(frame);
  }
}
