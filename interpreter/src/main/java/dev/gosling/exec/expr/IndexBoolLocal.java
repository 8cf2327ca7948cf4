package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.ByteSlice;

/** An element, storage BOOL, of a slice or array, by an index in a slot. */
public final class IndexBoolLocal extends ExprNode {
  final ExprNode x;
  final int index;
  final IndexSite site;

  public IndexBoolLocal(ExprNode x, int index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    ByteSlice s = (ByteSlice) x.execute(frame);
    long i = frame.longs[index];
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return s.array[s.offset + (int) i] != 0;
  }
}
