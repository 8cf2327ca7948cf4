package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code append(s, v)} for elements of kind REF; aggregates are private copies. */
public final class AppendRef extends ExprNode {
  final ExprNode s;
  final ExprNode value;
  final RuntimeType elem;

  public AppendRef(ExprNode s, ExprNode value, RuntimeType elem) {
    this.s = s;
    this.value = value;
    this.elem = elem;
  }

  @Override
  public Object execute(Frame frame) {
    Slice slice = (Slice) s.execute(frame);
    return Slice.appendRef(slice, value.execute(frame), elem);
  }
}
