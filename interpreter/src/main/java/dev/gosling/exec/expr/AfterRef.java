package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Runs statements, then yields an expression of kind REF. */
public final class AfterRef extends ExprNode {
  final StmtNode before;
  final ExprNode x;

  public AfterRef(StmtNode before, ExprNode x) {
    this.before = before;
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    before.execute(frame);
    return x.execute(frame);
  }
}
