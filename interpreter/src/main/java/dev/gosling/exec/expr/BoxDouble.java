package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** A value of kind DOUBLE as an interface value. */
public final class BoxDouble extends ExprNode {
  final ExprNode x;
  final RuntimeType type;

  public BoxDouble(ExprNode x, RuntimeType type) {
    this.x = x;
    this.type = type;
  }

  @Override
  public Object execute(Frame frame) {
    return new InterfaceValue(type, Double.doubleToRawLongBits(x.executeDouble(frame)));
  }
}
