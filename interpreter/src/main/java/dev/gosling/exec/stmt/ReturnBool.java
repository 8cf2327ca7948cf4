package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Returns one bool. */
public final class ReturnBool extends StmtNode {
  final ExprNode value;

  public ReturnBool(ExprNode value) {
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    frame.longs[0] = value.executeBoolean(frame) ? 1 : 0;
    return Completion.RETURN;
  }
}
