package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongSlice;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code append(s, v)} for elements of storage INT64. */
public final class AppendInt64 extends ExprNode {
  final ExprNode s;
  final ExprNode value;
  final RuntimeType elem;

  public AppendInt64(ExprNode s, ExprNode value, RuntimeType elem) {
    this.s = s;
    this.value = value;
    this.elem = elem;
  }

  @Override
  public Object execute(Frame frame) {
    LongSlice slice = (LongSlice) s.execute(frame);
    long v = value.executeLong(frame);
    if (slice == null || slice.length == slice.capacity) return Slice.appendBits(slice, v, elem);
    slice.array[slice.offset + slice.length] = v;
    return new LongSlice(slice.array, slice.offset, slice.length + 1, slice.capacity);
  }
}
