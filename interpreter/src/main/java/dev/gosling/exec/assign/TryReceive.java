package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Channel;
import dev.gosling.runtime.Goroutine;

/** The comma-ok form of a receive. */
public final class TryReceive extends StmtNode {
  final ExprNode x;
  final boolean refs;
  final int value;
  final int ok;
  final int pos;

  public TryReceive(ExprNode x, boolean refs, int value, int ok, int pos) {
    this.x = x;
    this.refs = refs;
    this.value = value;
    this.ok = ok;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    Channel ch = (Channel) x.execute(frame);
    Goroutine g = frame.goroutine;
    frame.site = pos;
    g.top = frame;
    frame.longs[ok] = Channel.receive(g, ch) ? 1 : 0;
    if (refs) {
      frame.refs[value] = g.receivedRef;
      g.receivedRef = null;
    } else {
      frame.longs[value] = g.receivedBits;
    }
    return Completion.NORMAL;
  }
}
