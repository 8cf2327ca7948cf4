package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.runtime.Channel;
import dev.gosling.value.GoFailure;

/** {@code close(ch)}. */
public final class CloseChannel extends ExprNode {
  final ExprNode x;
  final int pos;

  public CloseChannel(ExprNode x, int pos) {
    this.x = x;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    Channel ch = (Channel) x.execute(frame);
    frame.site = pos;
    frame.goroutine.top = frame;
    try {
      Channel.close(frame.goroutine, ch);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
    return null;
  }
}
