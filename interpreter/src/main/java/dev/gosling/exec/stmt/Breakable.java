package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** A labelled statement that is no loop: {@code break L} leaves it. */
public final class Breakable extends StmtNode {
  final StmtNode body;
  private final int breakTo;

  public Breakable(StmtNode body, int label) {
    this.body = body;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
  }

  @Override
  public int execute(Frame frame) {
    int c = body.execute(frame);
    return c == breakTo ? Completion.NORMAL : c;
  }
}
