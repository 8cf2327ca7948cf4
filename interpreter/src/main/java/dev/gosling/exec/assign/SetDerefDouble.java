package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.Pointer;

/** Assigns to what a pointer points to, kind DOUBLE, no aggregate. */
public final class SetDerefDouble extends StmtNode {
  final ExprNode x;
  final ExprNode value;
  final int pos;

  public SetDerefDouble(ExprNode x, ExprNode value, int pos) {
    this.x = x;
    this.value = value;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    Pointer p = (Pointer) x.execute(frame);
    double v = value.executeDouble(frame);
    if (p == null) throw Panics.nilDereference(frame, pos);
    p.storeBits(Double.doubleToRawLongBits(v));
    return Completion.NORMAL;
  }
}
