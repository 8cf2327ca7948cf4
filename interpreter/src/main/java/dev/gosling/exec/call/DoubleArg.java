package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** An argument of kind DOUBLE. */
public final class DoubleArg extends Arg {
  private final int slot;
  private final ExprNode value;

  public DoubleArg(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public void pass(Frame caller, Frame callee) {
    callee.longs[slot] = Double.doubleToRawLongBits(value.executeDouble(caller));
  }
}
