package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A constant of kind LONG. */
public final class LongConstant extends ExprNode {
  public final long value;

  public LongConstant(long value) {
    this.value = value;
  }

  @Override
  public long executeLong(Frame frame) {
    return value;
  }
}
