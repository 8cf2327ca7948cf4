package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** {@code max} of two signed integers, or unsigned ones below 64 bits. */
public final class MaxLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MaxLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public long executeLong(Frame frame) {
    return Math.max(x.executeLong(frame), y.executeLong(frame));
  }
}
