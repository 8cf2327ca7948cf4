package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether an integer is at most a constant. */
public final class LeConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public LeConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeLong(frame) <= c;
  }
}
