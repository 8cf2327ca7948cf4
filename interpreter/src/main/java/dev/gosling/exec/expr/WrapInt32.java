package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** An integer wrapped to int32. */
public final class WrapInt32 extends ExprNode {
  final ExprNode x;

  public WrapInt32(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return (int) x.executeLong(frame);
  }
}
