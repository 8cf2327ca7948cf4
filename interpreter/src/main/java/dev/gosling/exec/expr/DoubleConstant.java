package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A constant of kind DOUBLE. */
public final class DoubleConstant extends ExprNode {
  public final double value;

  public DoubleConstant(double value) {
    this.value = value;
  }

  @Override
  public double executeDouble(Frame frame) {
    return value;
  }
}
