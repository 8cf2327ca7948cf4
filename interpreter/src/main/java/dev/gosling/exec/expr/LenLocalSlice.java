package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.Slice;

/** {@code len} of a slice in a slot. */
public final class LenLocalSlice extends ExprNode {
  final int slot;

  public LenLocalSlice(int slot) {
    this.slot = slot;
  }

  @Override
  public long executeLong(Frame frame) {
    Slice s = (Slice) frame.refs[slot];
    return s == null ? 0 : s.length;
  }
}
