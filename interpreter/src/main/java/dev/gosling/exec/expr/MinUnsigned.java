package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** {@code min} of two 64-bit unsigned integers. */
public final class MinUnsigned extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MinUnsigned(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public long executeLong(Frame frame) {
    long a = x.executeLong(frame);
    long b = y.executeLong(frame);
    return Long.compareUnsigned(a, b) <= 0 ? a : b;
  }
}
