package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code copy(dst, src)}. */
public final class CopySlice extends ExprNode {
  final ExprNode to;
  final ExprNode from;
  final RuntimeType elem;

  public CopySlice(ExprNode to, ExprNode from, RuntimeType elem) {
    this.to = to;
    this.from = from;
    this.elem = elem;
  }

  @Override
  public long executeLong(Frame frame) {
    Slice target = (Slice) to.execute(frame);
    return Slice.copy(target, (Slice) from.execute(frame), elem);
  }
}
