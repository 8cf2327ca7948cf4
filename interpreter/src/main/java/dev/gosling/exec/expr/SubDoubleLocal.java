package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Floating-point subtraction of anything and a variable in a slot. */
public final class SubDoubleLocal extends ExprNode {
  final ExprNode x;
  final int b;

  public SubDoubleLocal(ExprNode x, int b) {
    this.x = x;
    this.b = b;
  }

  @Override
  public double executeDouble(Frame frame) {
    return x.executeDouble(frame) - frame.getDouble(b);
  }
}
