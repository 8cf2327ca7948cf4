package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** An integer wrapped to int8. */
public final class WrapInt8 extends ExprNode {
  final ExprNode x;

  public WrapInt8(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return (byte) x.executeLong(frame);
  }
}
