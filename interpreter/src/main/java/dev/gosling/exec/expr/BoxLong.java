package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** A value of kind LONG as an interface value. */
public final class BoxLong extends ExprNode {
  final ExprNode x;
  final RuntimeType type;

  public BoxLong(ExprNode x, RuntimeType type) {
    this.x = x;
    this.type = type;
  }

  @Override
  public Object execute(Frame frame) {
    return new InterfaceValue(type, x.executeLong(frame));
  }
}
