package dev.gosling.exec.stmt;

import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** A body whose results live in cells: moves them to their slots at the end. */
public final class WithEpilogue extends StmtNode {
  final StmtNode body;
  final StmtNode epilogue;

  public WithEpilogue(StmtNode body, StmtNode epilogue) {
    this.body = body;
    this.epilogue = epilogue;
  }

  @Override
  public int execute(Frame frame) {
    int c = body.execute(frame);
    epilogue.execute(frame);
    return c;
  }
}
