package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.runtime.Channel;
import dev.gosling.runtime.Goroutine;

/** {@code <-x} of a channel whose elements are of kind REF. */
public final class ReceiveRef extends ExprNode {
  final ExprNode x;
  final int pos;

  public ReceiveRef(ExprNode x, int pos) {
    this.x = x;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    Channel ch = (Channel) x.execute(frame);
    Goroutine g = frame.goroutine;
    frame.site = pos;
    g.top = frame;
    Channel.receive(g, ch);
    Object value = g.receivedRef;
    // The goroutine may live long and must not keep the value.
    g.receivedRef = null;
    return value;
  }
}
