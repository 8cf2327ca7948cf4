package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** spec: "If statements", without else. */
public final class If extends StmtNode {
  final ExprNode cond;
  final StmtNode then;

  public If(ExprNode cond, StmtNode then) {
    this.cond = cond;
    this.then = then;
  }

  @Override
  public int execute(Frame frame) {
    return cond.executeBoolean(frame) ? then.execute(frame) : Completion.NORMAL;
  }
}
