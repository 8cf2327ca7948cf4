package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Left shift by a constant below 64, not wrapped. */
public final class ShlConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public ShlConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) << c;
  }
}
