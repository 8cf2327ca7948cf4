package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a reference is equal to nil. */
public final class EqNil extends ExprNode {
  final ExprNode x;

  public EqNil(ExprNode x) {
    this.x = x;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.execute(frame) == null;
  }
}
