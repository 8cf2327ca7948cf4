package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Quotient of an integer, signed or below 64 bits, by a constant other than zero. */
public final class QuoConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public QuoConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) / c;
  }
}
