package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Returns one integer. */
public final class ReturnLong extends StmtNode {
  final ExprNode value;

  public ReturnLong(ExprNode value) {
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    frame.longs[0] = value.executeLong(frame);
    return Completion.RETURN;
  }
}
