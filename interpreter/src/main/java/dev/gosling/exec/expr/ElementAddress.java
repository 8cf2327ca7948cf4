package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.ElementPointer;
import dev.gosling.value.Slice;

/** {@code &x[index]} of an element that is no aggregate. */
public final class ElementAddress extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final IndexSite site;

  public ElementAddress(ExprNode x, ExprNode index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  @Override
  public Object execute(Frame frame) {
    Slice s = (Slice) x.execute(frame);
    long i = index.executeLong(frame);
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    return new ElementPointer(s, (int) i);
  }
}
