package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.RefCell;

/** Assigns to a variable in a cell of this frame, kind REF. */
public final class SetCellRef extends StmtNode {
  final int slot;
  final ExprNode value;

  public SetCellRef(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    Object v = value.execute(frame);
    ((RefCell) frame.refs[slot]).value = v;
    return Completion.NORMAL;
  }
}
