package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a bool is equal to another. */
public final class EqBool extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public EqBool(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeBoolean(frame) == y.executeBoolean(frame);
  }
}
