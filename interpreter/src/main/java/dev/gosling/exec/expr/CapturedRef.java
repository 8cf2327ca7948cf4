package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RefCell;

/** Reads a captured cell, kind REF. */
public final class CapturedRef extends ExprNode {
  final int index;

  public CapturedRef(int index) {
    this.index = index;
  }

  @Override
  public Object execute(Frame frame) {
    return ((RefCell) frame.closure.captured()[index]).value;
  }
}
