package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.StructValue;

/** A field of kind DOUBLE of a struct, or of the struct that a pointer points to. */
public final class FieldDouble extends ExprNode {
  final ExprNode x;
  final int slot;
  final int pos;

  public FieldDouble(ExprNode x, int slot, int pos) {
    this.x = x;
    this.slot = slot;
    this.pos = pos;
  }

  /** The field in the shape that fits its operand. */
  public static ExprNode of(ExprNode x, int slot, int pos) {
    return x instanceof LocalRef a
        ? new LocalFieldDouble(a.slot, slot, pos)
        : new FieldDouble(x, slot, pos);
  }

  @Override
  public double executeDouble(Frame frame) {
    StructValue s = (StructValue) x.execute(frame);
    if (s == null) throw Panics.nilDereference(frame, pos);
    return Double.longBitsToDouble(s.longs[slot]);
  }
}
