package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code append(s, t...)}. */
public final class AppendSlice extends ExprNode {
  final ExprNode s;
  final ExprNode t;
  final RuntimeType elem;

  public AppendSlice(ExprNode s, ExprNode t, RuntimeType elem) {
    this.s = s;
    this.t = t;
    this.elem = elem;
  }

  @Override
  public Object execute(Frame frame) {
    Slice slice = (Slice) s.execute(frame);
    return Slice.appendAll(slice, (Slice) t.execute(frame), elem);
  }
}
