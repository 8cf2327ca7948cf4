package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Remainder of an integer variable in a slot by a constant other than zero. */
public final class RemLocalConstant extends ExprNode {
  final int slot;
  final long c;

  public RemLocalConstant(int slot, long c) {
    this.slot = slot;
    this.c = c;
  }

  @Override
  public long executeLong(Frame frame) {
    return frame.longs[slot] % c;
  }
}
