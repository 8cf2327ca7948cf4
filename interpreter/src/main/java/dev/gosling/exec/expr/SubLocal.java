package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer subtraction of anything and a variable in a slot, not wrapped to a width. */
public final class SubLocal extends ExprNode {
  final ExprNode x;
  final int b;

  public SubLocal(ExprNode x, int b) {
    this.x = x;
    this.b = b;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) - frame.longs[b];
  }
}
