package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Floating-point addition of two variables in slots. */
public final class AddDoubleLocals extends ExprNode {
  final int a;
  final int b;

  public AddDoubleLocals(int a, int b) {
    this.a = a;
    this.b = b;
  }

  @Override
  public double executeDouble(Frame frame) {
    return frame.getDouble(a) + frame.getDouble(b);
  }
}
