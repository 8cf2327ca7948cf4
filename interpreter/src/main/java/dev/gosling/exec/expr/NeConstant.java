package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether an integer is unequal to a constant. */
public final class NeConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public NeConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeLong(frame) != c;
  }
}
