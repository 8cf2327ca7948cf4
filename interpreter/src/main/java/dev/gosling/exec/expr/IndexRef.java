package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RefSlice;

/** An element, storage REF, of a slice or array. */
public final class IndexRef extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final IndexSite site;

  public IndexRef(ExprNode x, ExprNode index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  /** {@code x[index]} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode index, IndexSite site) {
    if (x instanceof LocalRef a && index instanceof LocalLong b) {
      return new IndexRefLocals(a.slot, b.slot, site);
    }
    return new IndexRef(x, index, site);
  }

  @Override
  public Object execute(Frame frame) {
    RefSlice s = (RefSlice) x.execute(frame);
    long i = index.executeLong(frame);
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return s.array[s.offset + (int) i];
  }
}
