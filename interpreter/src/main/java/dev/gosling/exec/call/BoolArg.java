package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** An argument of kind BOOL. */
public final class BoolArg extends Arg {
  private final int slot;
  private final ExprNode value;

  public BoolArg(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public void pass(Frame caller, Frame callee) {
    callee.longs[slot] = value.executeBoolean(caller) ? 1 : 0;
  }
}
