package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.LongCell;

/** Assigns to a captured cell, kind LONG. */
public final class SetCapturedLong extends StmtNode {
  final int index;
  final ExprNode value;

  public SetCapturedLong(int index, ExprNode value) {
    this.index = index;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    long v = value.executeLong(frame);
    ((LongCell) frame.closure.captured()[index]).value = v;
    return Completion.NORMAL;
  }
}
