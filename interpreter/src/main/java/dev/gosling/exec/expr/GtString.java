package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** Whether a string is greater than another in the order of bytes. */
public final class GtString extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public GtString(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    GoString a = (GoString) x.execute(frame);
    return a.compareTo((GoString) y.execute(frame)) > 0;
  }
}
