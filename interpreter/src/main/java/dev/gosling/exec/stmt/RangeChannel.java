package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Channel;
import dev.gosling.runtime.Goroutine;

/** Range over what a channel yields until it is closed. */
public final class RangeChannel extends StmtNode {
  final ExprNode x;
  final int channelSlot;
  final int valueSlot;
  final boolean refs;
  final StmtNode bind;
  final StmtNode body;
  final int pos;
  private final int breakTo;
  private final int continueTo;

  public RangeChannel(
      ExprNode x,
      int channelSlot,
      int valueSlot,
      boolean refs,
      StmtNode bind,
      StmtNode body,
      int pos,
      int label) {
    this.x = x;
    this.channelSlot = channelSlot;
    this.valueSlot = valueSlot;
    this.refs = refs;
    this.bind = bind;
    this.body = body;
    this.pos = pos;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
    this.continueTo = Completion.labelled(Completion.CONTINUE, label);
  }

  @Override
  public int execute(Frame frame) {
    frame.refs[channelSlot] = x.execute(frame);
    while (true) {
      Goroutine g = frame.goroutine;
      frame.site = pos;
      g.top = frame;
      if (!Channel.receive(g, (Channel) frame.refs[channelSlot])) break;
      if (valueSlot >= 0) {
        if (refs) frame.refs[valueSlot] = g.receivedRef;
        else frame.longs[valueSlot] = g.receivedBits;
      }
      if (bind != null) bind.execute(frame);
      int c = body.execute(frame);
      if (c != Completion.NORMAL) {
        if (c == Completion.BREAK || c == breakTo) break;
        if (c != Completion.CONTINUE && c != continueTo) return c;
      }
      if (--g.fuel < 0) Poll.slow(frame);
    }
    return Completion.NORMAL;
  }
}
