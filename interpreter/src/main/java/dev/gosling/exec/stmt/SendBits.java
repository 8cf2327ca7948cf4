package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Channel;
import dev.gosling.runtime.Goroutine;

/** spec: "Send statements". */
public final class SendBits extends StmtNode {
  final ExprNode channel;
  final ExprNode value;
  final int pos;

  public SendBits(ExprNode channel, ExprNode value, int pos) {
    this.channel = channel;
    this.value = value;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    Channel ch = (Channel) channel.execute(frame);
    long v = value.executeLong(frame);
    Goroutine g = frame.goroutine;
    frame.site = pos;
    g.top = frame;
    Channel.sendBits(g, ch, v);
    return Completion.NORMAL;
  }
}
