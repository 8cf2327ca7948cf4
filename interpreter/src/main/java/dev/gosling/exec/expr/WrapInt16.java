package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** An integer wrapped to int16. */
public final class WrapInt16 extends ExprNode {
  final ExprNode x;

  public WrapInt16(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return (short) x.executeLong(frame);
  }
}
