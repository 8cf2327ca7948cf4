package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a 64-bit unsigned integer is at most another. */
public final class LeUnsigned extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public LeUnsigned(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return Long.compareUnsigned(x.executeLong(frame), y.executeLong(frame)) <= 0;
  }
}
