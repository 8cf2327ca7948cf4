package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** Reads a captured cell, kind DOUBLE. */
public final class CapturedDouble extends ExprNode {
  final int index;

  public CapturedDouble(int index) {
    this.index = index;
  }

  @Override
  public double executeDouble(Frame frame) {
    return Double.longBitsToDouble(((LongCell) frame.closure.captured()[index]).value);
  }
}
