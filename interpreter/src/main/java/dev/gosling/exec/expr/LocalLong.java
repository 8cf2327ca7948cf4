package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Reads a variable in a slot, kind LONG. */
public final class LocalLong extends ExprNode {
  final int slot;

  public LocalLong(int slot) {
    this.slot = slot;
  }

  @Override
  public long executeLong(Frame frame) {
    return frame.longs[slot];
  }
}
