package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.DoubleSlice;

/** An element, storage FLOAT64, of a slice or array. */
public final class IndexFloat64 extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final IndexSite site;

  public IndexFloat64(ExprNode x, ExprNode index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  /** {@code x[index]} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode index, IndexSite site) {
    if (x instanceof LocalRef a && index instanceof LocalLong b) {
      return new IndexFloat64Locals(a.slot, b.slot, site);
    }
    return new IndexFloat64(x, index, site);
  }

  @Override
  public double executeDouble(Frame frame) {
    DoubleSlice s = (DoubleSlice) x.execute(frame);
    long i = index.executeLong(frame);
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return s.array[s.offset + (int) i];
  }
}
