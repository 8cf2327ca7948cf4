package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** An integer wrapped to uint16. */
public final class WrapUint16 extends ExprNode {
  final ExprNode x;

  public WrapUint16(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) & 0xffff;
  }
}
