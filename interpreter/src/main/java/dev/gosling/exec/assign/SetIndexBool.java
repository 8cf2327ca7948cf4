package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.expr.IndexSite;
import dev.gosling.value.ByteSlice;

/** Assigns to an element, storage BOOL, of a slice or array. */
public final class SetIndexBool extends StmtNode {
  final ExprNode x;
  final ExprNode index;
  final ExprNode value;
  final IndexSite site;

  public SetIndexBool(ExprNode x, ExprNode index, ExprNode value, IndexSite site) {
    this.x = x;
    this.index = index;
    this.value = value;
    this.site = site;
  }

  @Override
  public int execute(Frame frame) {
    ByteSlice s = (ByteSlice) x.execute(frame);
    long i = index.executeLong(frame);
    boolean v = value.executeBoolean(frame);
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    s.array[s.offset + (int) i] = (byte) (v ? 1 : 0);
    return Completion.NORMAL;
  }
}
