package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.Slice;

/**
 * The array at the start of a slice: what {@code (*[n]T)(s)} points to, and {@code [n]T(s)} after a
 * copy.
 */
public final class SliceToArray extends ExprNode {
  final ExprNode x;
  final int length;
  final int pos;

  public SliceToArray(ExprNode x, int length, int pos) {
    this.x = x;
    this.length = length;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    Slice s = (Slice) x.execute(frame);
    int n = Slice.len(s);
    if (n < length) {
      throw Panics.runtimeError(
          frame,
          pos,
          "cannot convert slice with length "
              + n
              + " to array or pointer to array with length "
              + length);
    }
    return s == null ? null : s.view(s.offset, length, length);
  }
}
