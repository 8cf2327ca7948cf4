package dev.gosling.exec.call;

import dev.gosling.exec.DeferStack;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** {@code defer recover()}: called, as it were, by the function that deferred it. */
public final class DeferredRecover extends ExprNode {
  @Override
  public Object execute(Frame frame) {
    return frame.caller == null ? null : DeferStack.recover(frame.caller);
  }
}
