package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code min} of two strings. */
public final class MinString extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MinString(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public Object execute(Frame frame) {
    GoString a = (GoString) x.execute(frame);
    GoString b = (GoString) y.execute(frame);
    return a.compareTo(b) <= 0 ? a : b;
  }
}
