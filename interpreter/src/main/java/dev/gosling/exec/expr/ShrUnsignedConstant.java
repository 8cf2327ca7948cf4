package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Right shift of a 64-bit unsigned integer by a constant below 64. */
public final class ShrUnsignedConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public ShrUnsignedConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) >>> c;
  }
}
