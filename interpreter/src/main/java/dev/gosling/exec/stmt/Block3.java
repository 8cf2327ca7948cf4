package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Three statements in sequence. */
public final class Block3 extends StmtNode {
  final StmtNode first;
  final StmtNode second;
  final StmtNode third;

  public Block3(StmtNode first, StmtNode second, StmtNode third) {
    this.first = first;
    this.second = second;
    this.third = third;
  }

  @Override
  public int execute(Frame frame) {
    int c = first.execute(frame);
    if (c != Completion.NORMAL) return c;
    c = second.execute(frame);
    return c != Completion.NORMAL ? c : third.execute(frame);
  }
}
