package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer multiplication of two variables in slots, not wrapped to a width. */
public final class MulLocals extends ExprNode {
  final int a;
  final int b;

  public MulLocals(int a, int b) {
    this.a = a;
    this.b = b;
  }

  @Override
  public long executeLong(Frame frame) {
    return frame.longs[a] * frame.longs[b];
  }
}
