package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code copy([]byte, string)}. */
public final class CopyString extends ExprNode {
  final ExprNode to;
  final ExprNode from;
  final RuntimeType elem;

  public CopyString(ExprNode to, ExprNode from, RuntimeType elem) {
    this.to = to;
    this.from = from;
    this.elem = elem;
  }

  @Override
  public long executeLong(Frame frame) {
    Slice target = (Slice) to.execute(frame);
    GoString string = (GoString) from.execute(frame);
    return Slice.copy(target, string.view(), elem);
  }
}
