package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;

/** The builtin {@code panic}. */
public final class PanicNode extends ExprNode {
  final ExprNode value;
  final int pos;

  public PanicNode(ExprNode value, int pos) {
    this.value = value;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    throw Panics.of(frame, pos, value.execute(frame));
  }
}
