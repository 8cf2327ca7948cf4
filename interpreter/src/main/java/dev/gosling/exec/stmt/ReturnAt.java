package dev.gosling.exec.stmt;

import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** A return statement of a function whose deferred calls then seem to be made there. */
public final class ReturnAt extends StmtNode {
  final StmtNode statement;
  final int pos;

  public ReturnAt(StmtNode statement, int pos) {
    this.statement = statement;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    int completion = statement.execute(frame);
    frame.site = pos;
    return completion;
  }
}
