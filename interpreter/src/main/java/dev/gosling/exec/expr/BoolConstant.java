package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A constant of kind BOOL. */
public final class BoolConstant extends ExprNode {
  public final boolean value;

  public BoolConstant(boolean value) {
    this.value = value;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return value;
  }
}
