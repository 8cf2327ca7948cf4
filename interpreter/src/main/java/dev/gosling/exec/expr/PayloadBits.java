package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.InterfaceValue;

/** The payload, no reference, of the interface value in a slot. */
public final class PayloadBits extends ExprNode {
  final int slot;

  public PayloadBits(int slot) {
    this.slot = slot;
  }

  @Override
  public long executeLong(Frame frame) {
    return ((InterfaceValue) frame.refs[slot]).bits;
  }
}
