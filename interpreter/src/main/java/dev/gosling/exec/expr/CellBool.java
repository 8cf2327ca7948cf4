package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** Reads a variable in a cell of this frame, kind BOOL. */
public final class CellBool extends ExprNode {
  final int slot;

  public CellBool(int slot) {
    this.slot = slot;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return ((LongCell) frame.refs[slot]).value != 0;
  }
}
