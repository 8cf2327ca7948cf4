package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.expr.IndexSite;
import dev.gosling.value.IntSlice;

/** Assigns to an element, storage INT32, of a slice or array in a slot, by an index in a slot. */
public final class SetIndexInt32Locals extends StmtNode {
  final int x;
  final int index;
  final ExprNode value;
  final IndexSite site;

  public SetIndexInt32Locals(int x, int index, ExprNode value, IndexSite site) {
    this.x = x;
    this.index = index;
    this.value = value;
    this.site = site;
  }

  @Override
  public int execute(Frame frame) {
    long v = value.executeLong(frame);
    IntSlice s = (IntSlice) frame.refs[x];
    long i = frame.longs[index];
    if (s == null || i < 0 || i >= s.length) throw site.outOfRange(frame, i, s);
    s.array[s.offset + (int) i] = (int) v;
    return Completion.NORMAL;
  }
}
