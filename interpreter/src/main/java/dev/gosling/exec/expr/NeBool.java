package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a bool is unequal to another. */
public final class NeBool extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public NeBool(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeBoolean(frame) != y.executeBoolean(frame);
  }
}
