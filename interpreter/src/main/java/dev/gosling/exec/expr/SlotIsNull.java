package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether a reference slot holds null, nil of pointers and interfaces. */
public final class SlotIsNull extends ExprNode {
  final int slot;

  public SlotIsNull(int slot) {
    this.slot = slot;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return frame.refs[slot] == null;
  }
}
