package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Right shift of a signed integer, or an unsigned one below 64 bits, by a constant below 64. */
public final class ShrConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public ShrConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) >> c;
  }
}
