package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A signed integer, or an unsigned one below 64 bits, as a float64. */
public final class LongToDouble extends ExprNode {
  final ExprNode x;

  public LongToDouble(ExprNode x) {
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    return (double) x.executeLong(frame);
  }
}
