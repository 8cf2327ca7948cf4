package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.LongCell;

/** Declares a variable of kind BOOL, LONG or DOUBLE that lives in a cell: a new one each time. */
public final class NewLongCell extends StmtNode {
  final int slot;
  final ExprNode bits;

  public NewLongCell(int slot, ExprNode bits) {
    this.slot = slot;
    this.bits = bits;
  }

  @Override
  public int execute(Frame frame) {
    frame.refs[slot] = new LongCell(bits.executeLong(frame));
    return Completion.NORMAL;
  }
}
