package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.ByteSlice;

/** An element, storage BOOL, of a slice or array. */
public final class IndexBool extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final IndexSite site;

  public IndexBool(ExprNode x, ExprNode index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  /** {@code x[index]} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode index, IndexSite site) {
    if (x instanceof LocalRef a && index instanceof LocalLong b) {
      return new IndexBoolLocals(a.slot, b.slot, site);
    }
    return new IndexBool(x, index, site);
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    ByteSlice s = (ByteSlice) x.execute(frame);
    long i = index.executeLong(frame);
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return s.array[s.offset + (int) i] != 0;
  }
}
