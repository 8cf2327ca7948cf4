package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Runs statements, then yields an expression of kind BOOL. */
public final class AfterBool extends ExprNode {
  final StmtNode before;
  final ExprNode x;

  public AfterBool(StmtNode before, ExprNode x) {
    this.before = before;
    this.x = x;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    before.execute(frame);
    return x.executeBoolean(frame);
  }
}
