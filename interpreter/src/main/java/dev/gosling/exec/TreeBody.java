package dev.gosling.exec;

import dev.gosling.runtime.Goroutine;

/** The body of a function without deferred calls. */
public final class TreeBody extends Body {
  private final StmtNode body;

  public TreeBody(StmtNode body) {
    this.body = body;
  }

  @Override
  public void execute(Frame frame) {
    enter(frame);
    body.execute(frame);
  }

  /** What every function does first: poll, and check the depth of the stack. */
  static void enter(Frame frame) {
    Goroutine g = frame.goroutine;
    if (--g.fuel < 0) Poll.slow(frame);
    if (frame.depth > g.depthLimit) throw StackOverflow.at(frame);
  }
}
