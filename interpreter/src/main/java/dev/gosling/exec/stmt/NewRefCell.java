package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.RefCell;

/** Declares a variable of kind REF that lives in a cell: a new one each time. */
public final class NewRefCell extends StmtNode {
  final int slot;
  final ExprNode value;

  public NewRefCell(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    frame.refs[slot] = new RefCell(value.execute(frame));
    return Completion.NORMAL;
  }
}
