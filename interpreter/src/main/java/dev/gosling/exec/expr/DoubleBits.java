package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A double as a long slot holds it. */
public final class DoubleBits extends ExprNode {
  private final ExprNode x;

  public DoubleBits(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return Double.doubleToRawLongBits(x.executeDouble(frame));
  }
}
