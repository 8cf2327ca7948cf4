package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** A value of kind REF as an interface value; an aggregate is a private copy. */
public final class BoxRef extends ExprNode {
  final ExprNode x;
  final RuntimeType type;

  public BoxRef(ExprNode x, RuntimeType type) {
    this.x = x;
    this.type = type;
  }

  @Override
  public Object execute(Frame frame) {
    return new InterfaceValue(type, x.execute(frame));
  }
}
