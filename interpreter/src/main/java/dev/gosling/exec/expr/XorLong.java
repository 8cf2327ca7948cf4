package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Bitwise exclusive or. */
public final class XorLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public XorLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  /** {@code x op y} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode y) {
    if (y instanceof LongConstant b) return new XorConstant(x, b.value);
    if (x instanceof LongConstant a) return new XorConstant(y, a.value);
    return new XorLong(x, y);
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) ^ y.executeLong(frame);
  }
}
