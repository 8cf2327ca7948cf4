package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** Reads a captured cell, kind LONG. */
public final class CapturedLong extends ExprNode {
  final int index;

  public CapturedLong(int index) {
    this.index = index;
  }

  @Override
  public long executeLong(Frame frame) {
    return ((LongCell) frame.closure.captured()[index]).value;
  }
}
