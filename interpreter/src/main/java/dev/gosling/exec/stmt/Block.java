package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Statements in sequence, until one does not complete normally. */
public final class Block extends StmtNode {
  final StmtNode[] stmts;

  public Block(StmtNode[] stmts) {
    this.stmts = stmts;
  }

  @Override
  public int execute(Frame frame) {
    for (StmtNode stmt : stmts) {
      int c = stmt.execute(frame);
      if (c != Completion.NORMAL) return c;
    }
    return Completion.NORMAL;
  }
}
