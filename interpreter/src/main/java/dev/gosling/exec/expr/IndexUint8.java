package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.ByteSlice;

/** An element, storage UINT8, of a slice or array. */
public final class IndexUint8 extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final IndexSite site;

  public IndexUint8(ExprNode x, ExprNode index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  /** {@code x[index]} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode index, IndexSite site) {
    if (x instanceof LocalRef a && index instanceof LocalLong b) {
      return new IndexUint8Locals(a.slot, b.slot, site);
    }
    return new IndexUint8(x, index, site);
  }

  @Override
  public long executeLong(Frame frame) {
    ByteSlice s = (ByteSlice) x.execute(frame);
    long i = index.executeLong(frame);
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return s.array[s.offset + (int) i] & 0xff;
  }
}
