package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** Reads a variable in a cell of this frame, kind LONG. */
public final class CellLong extends ExprNode {
  final int slot;

  public CellLong(int slot) {
    this.slot = slot;
  }

  @Override
  public long executeLong(Frame frame) {
    return ((LongCell) frame.refs[slot]).value;
  }
}
