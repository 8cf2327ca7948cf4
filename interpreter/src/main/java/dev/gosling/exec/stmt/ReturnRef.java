package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Returns one reference. */
public final class ReturnRef extends StmtNode {
  final ExprNode value;

  public ReturnRef(ExprNode value) {
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    frame.refs[0] = value.execute(frame);
    return Completion.RETURN;
  }
}
