package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a reference is unequal to nil. */
public final class NeNil extends ExprNode {
  final ExprNode x;

  public NeNil(ExprNode x) {
    this.x = x;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.execute(frame) != null;
  }
}
