package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Reads a variable in a slot, kind REF. */
public final class LocalRef extends ExprNode {
  final int slot;

  public LocalRef(int slot) {
    this.slot = slot;
  }

  @Override
  public Object execute(Frame frame) {
    return frame.refs[slot];
  }
}
