package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Slice;

/** {@code cap} of a slice. */
public final class CapSlice extends ExprNode {
  final ExprNode x;

  public CapSlice(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return Slice.cap(x.execute(frame));
  }
}
