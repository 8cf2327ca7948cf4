package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Complex;

/** Complex negation. */
public final class NegComplex extends ExprNode {
  final ExprNode x;

  public NegComplex(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    return ((Complex) x.execute(frame)).negate();
  }
}
