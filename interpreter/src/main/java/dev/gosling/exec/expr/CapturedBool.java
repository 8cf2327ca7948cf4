package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** Reads a captured cell, kind BOOL. */
public final class CapturedBool extends ExprNode {
  final int index;

  public CapturedBool(int index) {
    this.index = index;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return ((LongCell) frame.closure.captured()[index]).value != 0;
  }
}
