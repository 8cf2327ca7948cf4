package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.expr.IndexSite;
import dev.gosling.value.DoubleSlice;

/** Assigns to an element, storage FLOAT64, of a slice or array. */
public final class SetIndexFloat64 extends StmtNode {
  final ExprNode x;
  final ExprNode index;
  final ExprNode value;
  final IndexSite site;

  public SetIndexFloat64(ExprNode x, ExprNode index, ExprNode value, IndexSite site) {
    this.x = x;
    this.index = index;
    this.value = value;
    this.site = site;
  }

  @Override
  public int execute(Frame frame) {
    DoubleSlice s = (DoubleSlice) x.execute(frame);
    long i = index.executeLong(frame);
    double v = value.executeDouble(frame);
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    s.array[s.offset + (int) i] = v;
    return Completion.NORMAL;
  }
}
