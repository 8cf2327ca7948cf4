package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Returns one float. */
public final class ReturnDouble extends StmtNode {
  final ExprNode value;

  public ReturnDouble(ExprNode value) {
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    frame.longs[0] = Double.doubleToRawLongBits(value.executeDouble(frame));
    return Completion.RETURN;
  }
}
