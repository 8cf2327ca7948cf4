package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A float rounded to float32. */
public final class Round32 extends ExprNode {
  final ExprNode x;

  public Round32(ExprNode x) {
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    return (float) x.executeDouble(frame);
  }
}
