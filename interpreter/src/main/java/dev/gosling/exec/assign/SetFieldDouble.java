package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.StructValue;

/** Assigns to a field of kind DOUBLE of a struct, or of the struct that a pointer points to. */
public final class SetFieldDouble extends StmtNode {
  final ExprNode x;
  final int slot;
  final ExprNode value;
  final int pos;

  public SetFieldDouble(ExprNode x, int slot, ExprNode value, int pos) {
    this.x = x;
    this.slot = slot;
    this.value = value;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    StructValue s = (StructValue) x.execute(frame);
    double v = value.executeDouble(frame);
    if (s == null) throw Panics.nilDereference(frame, pos);
    s.longs[slot] = Double.doubleToRawLongBits(v);
    return Completion.NORMAL;
  }
}
