package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A bool as a long slot holds it. */
public final class BoolBits extends ExprNode {
  private final ExprNode x;

  public BoolBits(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeBoolean(frame) ? 1 : 0;
  }
}
