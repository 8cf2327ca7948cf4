package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.RefCell;

/** Assigns to a captured cell, kind REF. */
public final class SetCapturedRef extends StmtNode {
  final int index;
  final ExprNode value;

  public SetCapturedRef(int index, ExprNode value) {
    this.index = index;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    Object v = value.execute(frame);
    ((RefCell) frame.closure.captured()[index]).value = v;
    return Completion.NORMAL;
  }
}
