package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer negation, not wrapped. */
public final class NegLong extends ExprNode {
  final ExprNode x;

  public NegLong(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return -x.executeLong(frame);
  }
}
