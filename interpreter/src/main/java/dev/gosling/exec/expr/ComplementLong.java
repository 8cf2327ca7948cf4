package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Bitwise complement, not wrapped. */
public final class ComplementLong extends ExprNode {
  final ExprNode x;

  public ComplementLong(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return ~x.executeLong(frame);
  }
}
