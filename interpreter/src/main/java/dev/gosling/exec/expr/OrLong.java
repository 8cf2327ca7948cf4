package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Bitwise or. */
public final class OrLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public OrLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  /** {@code x op y} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode y) {
    if (y instanceof LongConstant b) return new OrConstant(x, b.value);
    if (x instanceof LongConstant a) return new OrConstant(y, a.value);
    return new OrLong(x, y);
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) | y.executeLong(frame);
  }
}
