package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Complex;

/** Complex division in complex128. */
public final class QuoComplex extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public QuoComplex(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public Object execute(Frame frame) {
    Complex a = (Complex) x.execute(frame);
    return a.dividedBy((Complex) y.execute(frame));
  }
}
