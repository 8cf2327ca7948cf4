package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Slice;

/** {@code len} of a slice. */
public final class LenSlice extends ExprNode {
  final ExprNode x;

  public LenSlice(ExprNode x) {
    this.x = x;
  }

  /** {@code len(x)} in the shape that fits its operand. */
  public static ExprNode of(ExprNode x) {
    return x instanceof LocalRef a ? new LenLocalSlice(a.slot) : new LenSlice(x);
  }

  @Override
  public long executeLong(Frame frame) {
    return Slice.len(x.execute(frame));
  }
}
