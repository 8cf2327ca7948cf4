package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** {@code x.(T)} for an interface type. */
public final class AssertInterface extends ExprNode {
  final ExprNode x;
  final RuntimeType type;
  final int pos;

  public AssertInterface(ExprNode x, RuntimeType type, int pos) {
    this.x = x;
    this.type = type;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    InterfaceValue v = (InterfaceValue) x.execute(frame);
    if (v == null || !v.type.implementsInterface(type)) {
      throw TypeAssertions.notImplemented(frame, pos, v, type);
    }
    return v;
  }
}
