package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.StructValue;

/** A field of kind BOOL of a struct, or of the struct that a pointer points to. */
public final class FieldBool extends ExprNode {
  final ExprNode x;
  final int slot;
  final int pos;

  public FieldBool(ExprNode x, int slot, int pos) {
    this.x = x;
    this.slot = slot;
    this.pos = pos;
  }

  /** The field in the shape that fits its operand. */
  public static ExprNode of(ExprNode x, int slot, int pos) {
    return x instanceof LocalRef a
        ? new LocalFieldBool(a.slot, slot, pos)
        : new FieldBool(x, slot, pos);
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    StructValue s = (StructValue) x.execute(frame);
    if (s == null) throw Panics.nilDereference(frame, pos);
    return s.longs[slot] != 0;
  }
}
