package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether one integer variable in a slot is unequal to another. */
public final class NeLocals extends ExprNode {
  final int a;
  final int b;

  public NeLocals(int a, int b) {
    this.a = a;
    this.b = b;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return frame.longs[a] != frame.longs[b];
  }
}
