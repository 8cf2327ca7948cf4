package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** A byte of a string. */
public final class IndexString extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final IndexSite site;

  public IndexString(ExprNode x, ExprNode index, IndexSite site) {
    this.x = x;
    this.index = index;
    this.site = site;
  }

  @Override
  public long executeLong(Frame frame) {
    GoString s = (GoString) x.execute(frame);
    long i = index.executeLong(frame);
    if (i < 0 || i >= s.length) throw site.outOfRange(frame, i, s.length);
    return s.array[s.offset + (int) i] & 0xff;
  }
}
