package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoPanic;
import dev.gosling.value.GoString;

/** {@code x[low:high]} of a string. */
public final class SliceString extends ExprNode {
  final ExprNode x;
  final ExprNode low;
  final ExprNode high;
  final IndexSite site;

  /**
   * @param low null for 0
   * @param high null for the length
   */
  public SliceString(ExprNode x, ExprNode low, ExprNode high, IndexSite site) {
    this.x = x;
    this.low = low;
    this.high = high;
    this.site = site;
  }

  @Override
  public Object execute(Frame frame) {
    GoString s = (GoString) x.execute(frame);
    long i = low == null ? 0 : low.executeLong(frame);
    long j = high == null ? s.length : high.executeLong(frame);
    if (i < 0 || i > j || j > s.length) throw outOfRange(frame, i, j, s.length);
    return s.substring((int) i, (int) j);
  }

  private GoPanic outOfRange(Frame frame, long i, long j, int length) {
    if (j < 0 || j > length) {
      return site.sliceBounds(frame, "[:", j, "]", "] with length " + length);
    }
    return site.sliceBounds(frame, "[", i, ":]", ":" + j + "]");
  }
}
