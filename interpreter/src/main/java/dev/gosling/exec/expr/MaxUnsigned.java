package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** {@code max} of two 64-bit unsigned integers. */
public final class MaxUnsigned extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MaxUnsigned(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public long executeLong(Frame frame) {
    long a = x.executeLong(frame);
    long b = y.executeLong(frame);
    return Long.compareUnsigned(a, b) >= 0 ? a : b;
  }
}
