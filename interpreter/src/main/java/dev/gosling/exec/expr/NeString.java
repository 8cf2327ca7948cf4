package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** Whether a string is unequal to another. */
public final class NeString extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public NeString(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    GoString a = (GoString) x.execute(frame);
    return !a.equals(y.execute(frame));
  }
}
