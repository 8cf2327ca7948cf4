package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** Reads a variable in a cell of this frame, kind DOUBLE. */
public final class CellDouble extends ExprNode {
  final int slot;

  public CellDouble(int slot) {
    this.slot = slot;
  }

  @Override
  public double executeDouble(Frame frame) {
    return Double.longBitsToDouble(((LongCell) frame.refs[slot]).value);
  }
}
