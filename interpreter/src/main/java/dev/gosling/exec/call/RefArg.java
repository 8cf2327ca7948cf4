package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** An argument of kind REF. */
public final class RefArg extends Arg {
  private final int slot;
  private final ExprNode value;

  public RefArg(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public void pass(Frame caller, Frame callee) {
    callee.refs[slot] = value.execute(caller);
  }
}
