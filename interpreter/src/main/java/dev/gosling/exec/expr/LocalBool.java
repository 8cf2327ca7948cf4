package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Reads a variable in a slot, kind BOOL. */
public final class LocalBool extends ExprNode {
  final int slot;

  public LocalBool(int slot) {
    this.slot = slot;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return frame.longs[slot] != 0;
  }
}
