package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code clear} of a slice. */
public final class ClearSlice extends ExprNode {
  final ExprNode x;
  final RuntimeType elem;

  public ClearSlice(ExprNode x, RuntimeType elem) {
    this.x = x;
    this.elem = elem;
  }

  @Override
  public Object execute(Frame frame) {
    Slice.clear((Slice) x.execute(frame), elem);
    return null;
  }
}
