package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Stores the results and returns. */
public final class Return extends StmtNode {
  final StmtNode results;

  public Return(StmtNode results) {
    this.results = results;
  }

  @Override
  public int execute(Frame frame) {
    results.execute(frame);
    return Completion.RETURN;
  }
}
