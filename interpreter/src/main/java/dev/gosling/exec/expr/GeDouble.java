package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a float is at least another; NaN is to nothing. */
public final class GeDouble extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public GeDouble(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeDouble(frame) >= y.executeDouble(frame);
  }
}
