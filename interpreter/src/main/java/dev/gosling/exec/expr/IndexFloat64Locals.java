package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.DoubleSlice;

/** An element, storage FLOAT64, of a slice or array in a slot, by an index in a slot. */
public final class IndexFloat64Locals extends ExprNode {
  final int x;
  final int index;
  final IndexSite site;

  public IndexFloat64Locals(int x, int index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  @Override
  public double executeDouble(Frame frame) {
    DoubleSlice s = (DoubleSlice) frame.refs[x];
    long i = frame.longs[index];
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return s.array[s.offset + (int) i];
  }
}
