package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.InterfaceValue;

/** The payload, a reference, of the interface value in a slot. */
public final class PayloadRef extends ExprNode {
  final int slot;

  public PayloadRef(int slot) {
    this.slot = slot;
  }

  @Override
  public Object execute(Frame frame) {
    return ((InterfaceValue) frame.refs[slot]).ref;
  }
}
