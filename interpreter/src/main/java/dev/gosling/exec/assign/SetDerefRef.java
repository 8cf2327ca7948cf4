package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.Pointer;

/** Assigns to what a pointer points to, kind REF, no aggregate. */
public final class SetDerefRef extends StmtNode {
  final ExprNode x;
  final ExprNode value;
  final int pos;

  public SetDerefRef(ExprNode x, ExprNode value, int pos) {
    this.x = x;
    this.value = value;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    Pointer p = (Pointer) x.execute(frame);
    Object v = value.execute(frame);
    if (p == null) throw Panics.nilDereference(frame, pos);
    p.storeRef(v);
    return Completion.NORMAL;
  }
}
