package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Reads a reference that a closure captured by value. */
public final class CapturedValue extends ExprNode {
  final int index;

  public CapturedValue(int index) {
    this.index = index;
  }

  @Override
  public Object execute(Frame frame) {
    return frame.closure.captured()[index];
  }
}
