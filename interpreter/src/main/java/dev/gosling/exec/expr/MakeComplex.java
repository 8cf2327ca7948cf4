package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Complex;

/** {@code complex(x, y)}. */
public final class MakeComplex extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MakeComplex(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public Object execute(Frame frame) {
    double re = x.executeDouble(frame);
    return new Complex(re, y.executeDouble(frame));
  }
}
