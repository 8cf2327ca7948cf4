package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RefSlice;

/** An element, storage REF, of a slice or array, by an index in a slot. */
public final class IndexRefLocal extends ExprNode {
  final ExprNode x;
  final int index;
  final IndexSite site;

  public IndexRefLocal(ExprNode x, int index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  @Override
  public Object execute(Frame frame) {
    RefSlice s = (RefSlice) x.execute(frame);
    long i = frame.longs[index];
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return s.array[s.offset + (int) i];
  }
}
