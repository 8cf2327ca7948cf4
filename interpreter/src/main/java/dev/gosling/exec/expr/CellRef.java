package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RefCell;

/** Reads a variable in a cell of this frame, kind REF. */
public final class CellRef extends ExprNode {
  final int slot;

  public CellRef(int slot) {
    this.slot = slot;
  }

  @Override
  public Object execute(Frame frame) {
    return ((RefCell) frame.refs[slot]).value;
  }
}
