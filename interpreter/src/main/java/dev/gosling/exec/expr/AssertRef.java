package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** {@code x.(T)} for a concrete type of kind REF; an aggregate is the payload itself. */
public final class AssertRef extends ExprNode {
  final ExprNode x;
  final RuntimeType type;
  final RuntimeType from;
  final int pos;

  public AssertRef(ExprNode x, RuntimeType type, RuntimeType from, int pos) {
    this.x = x;
    this.type = type;
    this.from = from;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    InterfaceValue v = (InterfaceValue) x.execute(frame);
    if (v == null || v.type != type) {
      throw TypeAssertions.notConcrete(frame, pos, from, v, type);
    }
    return v.ref;
  }
}
