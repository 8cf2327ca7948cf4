package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** {@code min} of two signed integers, or unsigned ones below 64 bits. */
public final class MinLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MinLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public long executeLong(Frame frame) {
    return Math.min(x.executeLong(frame), y.executeLong(frame));
  }
}
