package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.StructValue;

/** A field of kind REF of a struct, or of the struct that a pointer points to. */
public final class FieldRef extends ExprNode {
  final ExprNode x;
  final int slot;
  final int pos;

  public FieldRef(ExprNode x, int slot, int pos) {
    this.x = x;
    this.slot = slot;
    this.pos = pos;
  }

  /** The field in the shape that fits its operand. */
  public static ExprNode of(ExprNode x, int slot, int pos) {
    return x instanceof LocalRef a
        ? new LocalFieldRef(a.slot, slot, pos)
        : new FieldRef(x, slot, pos);
  }

  @Override
  public Object execute(Frame frame) {
    StructValue s = (StructValue) x.execute(frame);
    if (s == null) throw Panics.nilDereference(frame, pos);
    return s.refs[slot];
  }
}
