package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Complex;

/** {@code real(x)}. */
public final class RealPart extends ExprNode {
  final ExprNode x;

  public RealPart(ExprNode x) {
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    return ((Complex) x.execute(frame)).re();
  }
}
