package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a reference compared by identity is equal to another: pointers to structs, channels. */
public final class EqRef extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public EqRef(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.execute(frame) == y.execute(frame);
  }
}
