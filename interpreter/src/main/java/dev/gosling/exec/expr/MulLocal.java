package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer multiplication of anything and a variable in a slot, not wrapped to a width. */
public final class MulLocal extends ExprNode {
  final ExprNode x;
  final int b;

  public MulLocal(ExprNode x, int b) {
    this.x = x;
    this.b = b;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) * frame.longs[b];
  }
}
