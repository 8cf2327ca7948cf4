package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;

/** Quotient of 64-bit unsigned integers. */
public final class QuoUnsigned extends ExprNode {
  final ExprNode x;
  final ExprNode y;
  final int pos;

  public QuoUnsigned(ExprNode x, ExprNode y, int pos) {
    this.x = x;
    this.y = y;
    this.pos = pos;
  }

  @Override
  public long executeLong(Frame frame) {
    long a = x.executeLong(frame);
    long b = y.executeLong(frame);
    if (b == 0) throw Panics.divideByZero(frame, pos);
    return Long.divideUnsigned(a, b);
  }
}
