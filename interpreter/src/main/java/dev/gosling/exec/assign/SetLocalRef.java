package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Assigns to a variable in a slot, kind REF. */
public final class SetLocalRef extends StmtNode {
  final int slot;
  final ExprNode value;

  public SetLocalRef(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    frame.refs[slot] = value.execute(frame);
    return Completion.NORMAL;
  }
}
