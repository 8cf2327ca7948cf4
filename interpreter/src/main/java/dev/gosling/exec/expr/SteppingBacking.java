package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/**
 * The slice of an {@code append} that gc would back with the stack frame until the function returns
 * it: within the frame's room it grows by size classes, not by doubling.
 */
public final class SteppingBacking extends ExprNode {
  final ExprNode s;
  final int added;
  final RuntimeType elem;

  /**
   * @param added number of values that are appended
   */
  public SteppingBacking(ExprNode s, int added, RuntimeType elem) {
    this.s = s;
    this.added = added;
    this.elem = elem;
  }

  @Override
  public Object execute(Frame frame) {
    Slice slice = (Slice) s.execute(frame);
    int needed = Slice.len(slice) + added;
    if (needed <= Slice.cap(slice) || needed > Slice.frameRoom(elem)) return slice;
    return Slice.growToClass(slice, needed, elem);
  }
}
