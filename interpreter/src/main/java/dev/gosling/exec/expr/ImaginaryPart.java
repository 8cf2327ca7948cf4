package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Complex;

/** {@code imag(x)}. */
public final class ImaginaryPart extends ExprNode {
  final ExprNode x;

  public ImaginaryPart(ExprNode x) {
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    return ((Complex) x.execute(frame)).im();
  }
}
