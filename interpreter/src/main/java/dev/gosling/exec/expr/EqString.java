package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** Whether a string is equal to another. */
public final class EqString extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public EqString(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    GoString a = (GoString) x.execute(frame);
    return a.equals(y.execute(frame));
  }
}
