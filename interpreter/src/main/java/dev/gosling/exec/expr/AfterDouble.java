package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Runs statements, then yields an expression of kind DOUBLE. */
public final class AfterDouble extends ExprNode {
  final StmtNode before;
  final ExprNode x;

  public AfterDouble(StmtNode before, ExprNode x) {
    this.before = before;
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    before.execute(frame);
    return x.executeDouble(frame);
  }
}
