package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.runtime.Channel;

/** {@code len} of a channel. */
public final class LenChannel extends ExprNode {
  final ExprNode x;

  public LenChannel(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return Channel.len((Channel) x.execute(frame));
  }
}
