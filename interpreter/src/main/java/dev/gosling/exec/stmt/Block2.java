package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Two statements in sequence. */
public final class Block2 extends StmtNode {
  final StmtNode first;
  final StmtNode second;

  public Block2(StmtNode first, StmtNode second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public int execute(Frame frame) {
    int c = first.execute(frame);
    return c != Completion.NORMAL ? c : second.execute(frame);
  }
}
