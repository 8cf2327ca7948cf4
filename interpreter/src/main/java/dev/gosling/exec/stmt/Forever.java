package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Goroutine;

/** A for statement without a condition. */
public final class Forever extends StmtNode {
  final StmtNode post;
  final StmtNode body;
  private final int breakTo;
  private final int continueTo;

  public Forever(StmtNode post, StmtNode body, int label) {
    this.post = post;
    this.body = body;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
    this.continueTo = Completion.labelled(Completion.CONTINUE, label);
  }

  @Override
  public int execute(Frame frame) {
    Goroutine g = frame.goroutine;
    while (true) {
      int c = body.execute(frame);
      if (c != Completion.NORMAL) {
        if (c == Completion.BREAK || c == breakTo) break;
        if (c != Completion.CONTINUE && c != continueTo) return c;
      }
      post.execute(frame);
      if (--g.fuel < 0) Poll.slow(frame);
    }
    return Completion.NORMAL;
  }
}
