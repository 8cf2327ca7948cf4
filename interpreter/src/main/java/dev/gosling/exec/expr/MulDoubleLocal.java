package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Floating-point multiplication of anything and a variable in a slot. */
public final class MulDoubleLocal extends ExprNode {
  final ExprNode x;
  final int b;

  public MulDoubleLocal(ExprNode x, int b) {
    this.x = x;
    this.b = b;
  }

  @Override
  public double executeDouble(Frame frame) {
    return x.executeDouble(frame) * frame.getDouble(b);
  }
}
