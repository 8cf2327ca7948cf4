package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether an integer variable in a slot is at least a constant. */
public final class GeLocalConstant extends ExprNode {
  final int slot;
  final long c;

  public GeLocalConstant(int slot, long c) {
    this.slot = slot;
    this.c = c;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return frame.longs[slot] >= c;
  }
}
