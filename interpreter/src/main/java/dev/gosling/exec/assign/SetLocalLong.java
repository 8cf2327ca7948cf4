package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Assigns to a variable in a slot, kind LONG. */
public final class SetLocalLong extends StmtNode {
  final int slot;
  final ExprNode value;

  public SetLocalLong(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    frame.longs[slot] = value.executeLong(frame);
    return Completion.NORMAL;
  }
}
