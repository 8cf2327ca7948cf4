package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** An integer wrapped to uint8. */
public final class WrapUint8 extends ExprNode {
  final ExprNode x;

  public WrapUint8(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) & 0xff;
  }
}
