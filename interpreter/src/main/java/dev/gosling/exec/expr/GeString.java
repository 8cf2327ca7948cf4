package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** Whether a string is at least another in the order of bytes. */
public final class GeString extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public GeString(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    GoString a = (GoString) x.execute(frame);
    return a.compareTo((GoString) y.execute(frame)) >= 0;
  }
}
