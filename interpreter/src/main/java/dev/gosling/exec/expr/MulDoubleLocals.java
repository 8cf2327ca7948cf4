package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Floating-point multiplication of two variables in slots. */
public final class MulDoubleLocals extends ExprNode {
  final int a;
  final int b;

  public MulDoubleLocals(int a, int b) {
    this.a = a;
    this.b = b;
  }

  @Override
  public double executeDouble(Frame frame) {
    return frame.getDouble(a) * frame.getDouble(b);
  }
}
