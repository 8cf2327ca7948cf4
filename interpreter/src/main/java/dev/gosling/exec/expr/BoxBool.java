package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** A value of kind BOOL as an interface value. */
public final class BoxBool extends ExprNode {
  final ExprNode x;
  final RuntimeType type;

  public BoxBool(ExprNode x, RuntimeType type) {
    this.x = x;
    this.type = type;
  }

  @Override
  public Object execute(Frame frame) {
    return new InterfaceValue(type, x.executeBoolean(frame) ? 1L : 0L);
  }
}
