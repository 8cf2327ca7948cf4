package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Bit clear. */
public final class AndNotLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public AndNotLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) & ~y.executeLong(frame);
  }
}
