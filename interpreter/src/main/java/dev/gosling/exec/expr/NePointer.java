package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a pointer to a variable that is no aggregate is unequal to another. */
public final class NePointer extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public NePointer(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    Object a = x.execute(frame);
    Object b = y.execute(frame);
    return !(a == b || a != null && a.equals(b));
  }
}
