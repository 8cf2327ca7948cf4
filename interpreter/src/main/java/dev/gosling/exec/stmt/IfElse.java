package dev.gosling.exec.stmt;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** spec: "If statements", with else. */
public final class IfElse extends StmtNode {
  final ExprNode cond;
  final StmtNode then;
  final StmtNode orElse;

  public IfElse(ExprNode cond, StmtNode then, StmtNode orElse) {
    this.cond = cond;
    this.then = then;
    this.orElse = orElse;
  }

  @Override
  public int execute(Frame frame) {
    return cond.executeBoolean(frame) ? then.execute(frame) : orElse.execute(frame);
  }
}
