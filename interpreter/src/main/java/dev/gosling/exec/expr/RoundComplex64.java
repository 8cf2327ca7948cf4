package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Complex;

/** A complex number rounded to complex64. */
public final class RoundComplex64 extends ExprNode {
  final ExprNode x;

  public RoundComplex64(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    return ((Complex) x.execute(frame)).round32();
  }
}
