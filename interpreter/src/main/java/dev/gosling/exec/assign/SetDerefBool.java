package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.Pointer;

/** Assigns to what a pointer points to, kind BOOL, no aggregate. */
public final class SetDerefBool extends StmtNode {
  final ExprNode x;
  final ExprNode value;
  final int pos;

  public SetDerefBool(ExprNode x, ExprNode value, int pos) {
    this.x = x;
    this.value = value;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    Pointer p = (Pointer) x.execute(frame);
    boolean v = value.executeBoolean(frame);
    if (p == null) throw Panics.nilDereference(frame, pos);
    p.storeBits(v ? 1 : 0);
    return Completion.NORMAL;
  }
}
