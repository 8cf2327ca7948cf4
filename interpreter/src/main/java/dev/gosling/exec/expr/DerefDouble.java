package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.Pointer;

/** What a pointer points to, kind DOUBLE, no aggregate. */
public final class DerefDouble extends ExprNode {
  final ExprNode x;
  final int pos;

  public DerefDouble(ExprNode x, int pos) {
    this.x = x;
    this.pos = pos;
  }

  @Override
  public double executeDouble(Frame frame) {
    Pointer p = (Pointer) x.execute(frame);
    if (p == null) throw Panics.nilDereference(frame, pos);
    return Double.longBitsToDouble(p.loadBits());
  }
}
