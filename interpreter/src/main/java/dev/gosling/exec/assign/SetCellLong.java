package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.LongCell;

/** Assigns to a variable in a cell of this frame, kind LONG. */
public final class SetCellLong extends StmtNode {
  final int slot;
  final ExprNode value;

  public SetCellLong(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    long v = value.executeLong(frame);
    ((LongCell) frame.refs[slot]).value = v;
    return Completion.NORMAL;
  }
}
