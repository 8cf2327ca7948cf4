package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** An expression statement: the value of kind REF is dropped. */
public final class Evaluate extends StmtNode {
  final ExprNode x;

  public Evaluate(ExprNode x) {
    this.x = x;
  }

  @Override
  public int execute(Frame frame) {
    x.execute(frame);
    return Completion.NORMAL;
  }
}
