package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.runtime.Channel;
import dev.gosling.runtime.Goroutine;

/** {@code <-x} of a channel whose elements are kept in bits. */
public final class ReceiveBits extends ExprNode {
  final ExprNode x;
  final int pos;

  public ReceiveBits(ExprNode x, int pos) {
    this.x = x;
    this.pos = pos;
  }

  @Override
  public long executeLong(Frame frame) {
    Channel ch = (Channel) x.execute(frame);
    Goroutine g = frame.goroutine;
    frame.site = pos;
    g.top = frame;
    Channel.receive(g, ch);
    return g.receivedBits;
  }
}
