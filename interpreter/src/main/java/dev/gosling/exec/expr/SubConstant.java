package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer subtraction of anything and a constant. */
public final class SubConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public SubConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) - c;
  }
}
