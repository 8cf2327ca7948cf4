package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** The double that a long slot's content stands for. */
public final class BitsDouble extends ExprNode {
  private final ExprNode x;

  public BitsDouble(ExprNode x) {
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    return Double.longBitsToDouble(x.executeLong(frame));
  }
}
