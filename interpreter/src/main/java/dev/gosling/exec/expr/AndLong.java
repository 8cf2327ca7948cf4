package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Bitwise and. */
public final class AndLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public AndLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  /** {@code x op y} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode y) {
    if (y instanceof LongConstant b) return new AndConstant(x, b.value);
    if (x instanceof LongConstant a) return new AndConstant(y, a.value);
    return new AndLong(x, y);
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) & y.executeLong(frame);
  }
}
