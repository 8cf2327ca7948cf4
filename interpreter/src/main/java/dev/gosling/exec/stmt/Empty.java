package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Does nothing. */
public final class Empty extends StmtNode {

  public Empty() {}

  @Override
  public int execute(Frame frame) {
    return Completion.NORMAL;
  }
}
