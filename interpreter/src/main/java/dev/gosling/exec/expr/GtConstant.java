package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether an integer is greater than a constant. */
public final class GtConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public GtConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeLong(frame) > c;
  }
}
