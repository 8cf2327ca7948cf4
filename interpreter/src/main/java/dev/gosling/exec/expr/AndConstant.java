package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Bitwise and of anything and a constant. */
public final class AndConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public AndConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) & c;
  }
}
