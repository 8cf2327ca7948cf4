package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer multiplication of anything and a constant. */
public final class MulConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public MulConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) * c;
  }
}
