package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.LongField;
import dev.gosling.value.StructValue;

/** {@code &x.f} of a field kept in bits that is no aggregate. */
public final class LongFieldAddress extends ExprNode {
  final ExprNode x;
  final int slot;
  final int pos;

  public LongFieldAddress(ExprNode x, int slot, int pos) {
    this.x = x;
    this.slot = slot;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    StructValue s = (StructValue) x.execute(frame);
    if (s == null) throw Panics.nilDereference(frame, pos);
    return new LongField(s, slot);
  }
}
