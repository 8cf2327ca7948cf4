package dev.gosling.exec.call;

import dev.gosling.exec.DeferStack;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** The builtin {@code recover}. */
public final class RecoverNode extends ExprNode {

  public RecoverNode() {}

  @Override
  public Object execute(Frame frame) {
    return DeferStack.recover(frame);
  }
}
