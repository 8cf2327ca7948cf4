package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer addition of anything and a variable in a slot, not wrapped to a width. */
public final class AddLocal extends ExprNode {
  final ExprNode x;
  final int b;

  public AddLocal(ExprNode x, int b) {
    this.x = x;
    this.b = b;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) + frame.longs[b];
  }
}
