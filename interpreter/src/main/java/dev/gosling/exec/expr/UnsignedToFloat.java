package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A 64-bit unsigned integer as a float32. */
public final class UnsignedToFloat extends ExprNode {
  final ExprNode x;

  public UnsignedToFloat(ExprNode x) {
    this.x = x;
  }

  @Override
  public double executeDouble(Frame frame) {
    long v = x.executeLong(frame);
    return v >= 0 ? (float) v : (float) (v >>> 1 | v & 1) * 2;
  }
}
