package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether an integer is equal to a constant. */
public final class EqConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public EqConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeLong(frame) == c;
  }
}
