package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** An expression whose value of kind LONG is dropped. */
public final class EvaluateLong extends StmtNode {
  final ExprNode x;

  public EvaluateLong(ExprNode x) {
    this.x = x;
  }

  @Override
  public int execute(Frame frame) {
    x.executeLong(frame);
    return Completion.NORMAL;
  }
}
