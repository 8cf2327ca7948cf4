package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code x + y} of strings. */
public final class Concat2 extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public Concat2(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public Object execute(Frame frame) {
    GoString a = (GoString) x.execute(frame);
    return a.concat((GoString) y.execute(frame));
  }
}
