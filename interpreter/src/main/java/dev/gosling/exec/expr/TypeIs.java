package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** Whether an interface value in a slot has a certain dynamic type. */
public final class TypeIs extends ExprNode {
  final int slot;
  final RuntimeType type;

  public TypeIs(int slot, RuntimeType type) {
    this.slot = slot;
    this.type = type;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    InterfaceValue value = (InterfaceValue) frame.refs[slot];
    return value != null && value.type == type;
  }
}
