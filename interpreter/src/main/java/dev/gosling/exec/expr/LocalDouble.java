package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Reads a variable in a slot, kind DOUBLE. */
public final class LocalDouble extends ExprNode {
  final int slot;

  public LocalDouble(int slot) {
    this.slot = slot;
  }

  @Override
  public double executeDouble(Frame frame) {
    return Double.longBitsToDouble(frame.longs[slot]);
  }
}
