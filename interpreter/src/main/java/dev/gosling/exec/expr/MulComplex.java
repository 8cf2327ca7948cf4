package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Complex;

/** Complex multiplication in complex128. */
public final class MulComplex extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MulComplex(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public Object execute(Frame frame) {
    Complex a = (Complex) x.execute(frame);
    return a.times((Complex) y.execute(frame));
  }
}
