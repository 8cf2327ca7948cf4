package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.FatalError;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code make([]T, length, capacity)}. */
public final class MakeSlice extends ExprNode {
  /** What gc's allocator can address, in bytes. */
  private static final long MAX_ALLOC = 1L << 48;

  final RuntimeType elem;
  final ExprNode length;
  final ExprNode capacity;
  final int pos;

  /**
   * @param capacity null for the length
   */
  public MakeSlice(RuntimeType elem, ExprNode length, ExprNode capacity, int pos) {
    this.elem = elem;
    this.length = length;
    this.capacity = capacity;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    long n = length.executeLong(frame);
    long room = capacity == null ? n : capacity.executeLong(frame);
    long limit = MAX_ALLOC / Math.max(elem.size(), 1);
    if (n < 0 || n > limit) throw outOfRange(frame, "len");
    if (room < n || room > limit) throw outOfRange(frame, "cap");
    if (room > Integer.MAX_VALUE - 8) throw new FatalError("runtime: out of memory");
    return Slice.make(elem, (int) n, (int) room);
  }

  private RuntimeException outOfRange(Frame frame, String what) {
    return Panics.runtimeError(frame, pos, "makeslice: " + what + " out of range");
  }
}
