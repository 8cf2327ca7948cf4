package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code append(s, v)} for elements kept in bits. */
public final class AppendBits extends ExprNode {
  final ExprNode s;
  final ExprNode value;
  final RuntimeType elem;

  public AppendBits(ExprNode s, ExprNode value, RuntimeType elem) {
    this.s = s;
    this.value = value;
    this.elem = elem;
  }

  @Override
  public Object execute(Frame frame) {
    Slice slice = (Slice) s.execute(frame);
    return Slice.appendBits(slice, value.executeLong(frame), elem);
  }
}
