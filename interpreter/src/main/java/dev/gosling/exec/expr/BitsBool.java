package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** The bool that a long slot's content stands for. */
public final class BitsBool extends ExprNode {
  private final ExprNode x;

  public BitsBool(ExprNode x) {
    this.x = x;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeLong(frame) != 0;
  }
}
