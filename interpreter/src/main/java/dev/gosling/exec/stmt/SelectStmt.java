package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Channel;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.Select;

/** spec: "Select statements". */
public final class SelectStmt extends StmtNode {
  /**
   * One communication.
   *
   * @param send the value sent, of kind LONG (bits) or REF; null for a receive
   * @param refs whether the element type is of kind REF
   * @param valueSlot where a received value goes, or -1
   * @param okSlot where comma-ok goes, or -1
   * @param body begins with the assignments of the received values
   */
  public record Case(
      ExprNode channel, ExprNode send, boolean refs, int valueSlot, int okSlot, StmtNode body) {}

  private final Case[] cases;
  private final StmtNode defaultBody;
  private final int pos;
  private final int breakTo;

  /**
   * @param defaultBody null without default
   */
  public SelectStmt(Case[] cases, StmtNode defaultBody, int pos, int label) {
    this.cases = cases;
    this.defaultBody = defaultBody;
    this.pos = pos;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
  }

  @Override
  public int execute(Frame frame) {
    Goroutine g = frame.goroutine;
    Select select = Select.of(g, cases.length);
    // spec: "evaluated exactly once, in source order, upon entering the select statement"
    for (int i = 0; i < cases.length; i++) register(select, i, cases[i], frame);
    frame.site = pos;
    g.top = frame;
    int chosen = select.run(g, defaultBody != null);
    select.keep(g);
    int c;
    if (chosen < 0) {
      c = defaultBody.execute(frame);
    } else {
      receive(g, cases[chosen], frame);
      c = cases[chosen].body.execute(frame);
    }
    return c == Completion.BREAK || c == breakTo ? Completion.NORMAL : c;
  }

  private static void register(Select select, int i, Case c, Frame frame) {
    Channel channel = (Channel) c.channel.execute(frame);
    if (c.send == null) select.receive(i, channel);
    else if (c.refs) select.sendRef(i, channel, c.send.execute(frame));
    else select.sendBits(i, channel, c.send.executeLong(frame));
  }

  private static void receive(Goroutine g, Case c, Frame frame) {
    if (c.valueSlot >= 0) {
      if (c.refs) frame.refs[c.valueSlot] = g.receivedRef;
      else frame.longs[c.valueSlot] = g.receivedBits;
    }
    if (c.okSlot >= 0) frame.longs[c.okSlot] = g.receivedOk ? 1 : 0;
  }
}
