package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.runtime.Channel;

/** {@code cap} of a channel. */
public final class CapChannel extends ExprNode {
  final ExprNode x;

  public CapChannel(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return Channel.cap((Channel) x.execute(frame));
  }
}
