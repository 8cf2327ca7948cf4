package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.IntSlice;

/** An element, storage INT32, of a slice or array. */
public final class IndexInt32 extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final IndexSite site;

  public IndexInt32(ExprNode x, ExprNode index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  /** {@code x[index]} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode index, IndexSite site) {
    if (x instanceof LocalRef a && index instanceof LocalLong b) {
      return new IndexInt32Locals(a.slot, b.slot, site);
    }
    return new IndexInt32(x, index, site);
  }

  @Override
  public long executeLong(Frame frame) {
    IntSlice s = (IntSlice) x.execute(frame);
    long i = index.executeLong(frame);
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return s.array[s.offset + (int) i];
  }
}
