package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoPanic;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code x[low:high:max]} of a slice, or of an array through its object. */
public final class SliceSlice extends ExprNode {
  final ExprNode x;
  final ExprNode low;
  final ExprNode high;
  final ExprNode max;
  final RuntimeType elem;
  final boolean array;
  final IndexSite site;

  /**
   * @param low null for 0
   * @param high null for the length
   * @param max null for the capacity
   * @param array whether x is an array: messages then speak of its length
   */
  public SliceSlice(
      ExprNode x,
      ExprNode low,
      ExprNode high,
      ExprNode max,
      RuntimeType elem,
      boolean array,
      IndexSite site) {
    this.x = x;
    this.low = low;
    this.high = high;
    this.max = max;
    this.elem = elem;
    this.array = array;
    this.site = site;
  }

  @Override
  public Object execute(Frame frame) {
    Slice s = (Slice) x.execute(frame);
    long i = low == null ? 0 : low.executeLong(frame);
    long j = high == null ? Slice.len(s) : high.executeLong(frame);
    int cap = Slice.cap(s);
    long k = max == null ? cap : max.executeLong(frame);
    if (i < 0 || i > j || j > k || k > cap) throw outOfRange(frame, i, j, k, cap);
    return s == null ? null : s.reslice((int) i, (int) j, (int) k, elem);
  }

  private GoPanic outOfRange(Frame frame, long i, long j, long k, int cap) {
    String limit = (array ? "] with length " : "] with capacity ") + cap;
    if (max != null) {
      if (k < 0 || k > cap) return site.sliceBounds(frame, "[::", k, "]", limit);
      if (j < 0 || j > k) return site.sliceBounds(frame, "[:", j, ":]", ":" + k + "]");
      return site.sliceBounds(frame, "[", i, "::]", ":" + j + ":]");
    }
    if (j < 0 || j > k) return site.sliceBounds(frame, "[:", j, "]", limit);
    return site.sliceBounds(frame, "[", i, ":]", ":" + j + "]");
  }
}
