package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.LongCell;

/** Assigns to a captured cell, kind BOOL. */
public final class SetCapturedBool extends StmtNode {
  final int index;
  final ExprNode value;

  public SetCapturedBool(int index, ExprNode value) {
    this.index = index;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    long v = value.executeBoolean(frame) ? 1 : 0;
    ((LongCell) frame.closure.captured()[index]).value = v;
    return Completion.NORMAL;
  }
}
