package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.ByteSlice;

/** An element, storage UINT8, of a slice or array, by an index in a slot. */
public final class IndexUint8Local extends ExprNode {
  final ExprNode x;
  final int index;
  final IndexSite site;

  public IndexUint8Local(ExprNode x, int index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  @Override
  public long executeLong(Frame frame) {
    ByteSlice s = (ByteSlice) x.execute(frame);
    long i = frame.longs[index];
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return s.array[s.offset + (int) i] & 0xff;
  }
}
