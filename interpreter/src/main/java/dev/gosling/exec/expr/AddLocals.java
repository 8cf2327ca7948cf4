package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer addition of two variables in slots, not wrapped to a width. */
public final class AddLocals extends ExprNode {
  final int a;
  final int b;

  public AddLocals(int a, int b) {
    this.a = a;
    this.b = b;
  }

  @Override
  public long executeLong(Frame frame) {
    return frame.longs[a] + frame.longs[b];
  }
}
