package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Runs statements, then yields an expression of kind LONG. */
public final class AfterLong extends ExprNode {
  final StmtNode before;
  final ExprNode x;

  public AfterLong(StmtNode before, ExprNode x) {
    this.before = before;
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    before.execute(frame);
    return x.executeLong(frame);
  }
}
