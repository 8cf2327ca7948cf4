package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Floating-point negation. */
public final class NegDouble extends ExprNode {
  final ExprNode x;

  public NegDouble(ExprNode x) {
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    return -x.executeDouble(frame);
  }
}
