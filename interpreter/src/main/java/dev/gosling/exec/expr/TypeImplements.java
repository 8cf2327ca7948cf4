package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.MethodTable;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** Whether the dynamic type of an interface value in a slot implements an interface. */
public final class TypeImplements extends ExprNode {
  final int slot;
  final RuntimeType type;
  final MethodTable methods;

  public TypeImplements(int slot, RuntimeType type, MethodTable methods) {
    this.slot = slot;
    this.type = type;
    this.methods = methods;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    InterfaceValue value = (InterfaceValue) frame.refs[slot];
    return value != null && methods.missingMethod(value.type, type) == null;
  }
}
