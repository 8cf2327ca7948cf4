package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Channel;
import dev.gosling.runtime.Goroutine;

/** spec: "Send statements". */
public final class SendRef extends StmtNode {
  final ExprNode channel;
  final ExprNode value;
  final int pos;

  public SendRef(ExprNode channel, ExprNode value, int pos) {
    this.channel = channel;
    this.value = value;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    Channel ch = (Channel) channel.execute(frame);
    Object v = value.execute(frame);
    Goroutine g = frame.goroutine;
    frame.site = pos;
    g.top = frame;
    Channel.sendRef(g, ch, v);
    return Completion.NORMAL;
  }
}
