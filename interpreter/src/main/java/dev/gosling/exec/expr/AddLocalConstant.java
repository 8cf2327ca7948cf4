package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer addition of a variable in a slot and a constant. */
public final class AddLocalConstant extends ExprNode {
  final int slot;
  final long c;

  public AddLocalConstant(int slot, long c) {
    this.slot = slot;
    this.c = c;
  }

  @Override
  public long executeLong(Frame frame) {
    return frame.longs[slot] + c;
  }
}
