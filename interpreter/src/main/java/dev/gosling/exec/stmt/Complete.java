package dev.gosling.exec.stmt;

import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Completes in a fixed way: break, continue, goto, fallthrough, and return without results. */
public final class Complete extends StmtNode {
  final int completion;

  public Complete(int completion) {
    this.completion = completion;
  }

  @Override
  public int execute(Frame frame) {
    return completion;
  }
}
