package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Goroutine;

/** A for statement with only a condition. */
public final class While extends StmtNode {
  final ExprNode cond;
  final StmtNode body;
  private final int breakTo;
  private final int continueTo;

  public While(ExprNode cond, StmtNode body, int label) {
    this.cond = cond;
    this.body = body;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
    this.continueTo = Completion.labelled(Completion.CONTINUE, label);
  }

  @Override
  public int execute(Frame frame) {
    Goroutine g = frame.goroutine;
    while (cond.executeBoolean(frame)) {
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
