package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.StructValue;

/** A field of kind BOOL of the struct that a slot holds or points to. */
public final class LocalFieldBool extends ExprNode {
  final int x;
  final int slot;
  final int pos;

  public LocalFieldBool(int x, int slot, int pos) {
    this.x = x;
    this.slot = slot;
    this.pos = pos;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    StructValue s = (StructValue) frame.refs[x];
    if (s == null) throw Panics.nilDereference(frame, pos);
    return s.longs[slot] != 0;
  }
}
