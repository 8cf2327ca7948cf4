package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A signed integer, or an unsigned one below 64 bits, as a float32. */
public final class LongToFloat extends ExprNode {
  final ExprNode x;

  public LongToFloat(ExprNode x) {
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    return (float) x.executeLong(frame);
  }
}
