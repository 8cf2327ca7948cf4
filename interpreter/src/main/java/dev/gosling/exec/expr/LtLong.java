package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether an integer is less than another (unsigned ones below 64 bits too). */
public final class LtLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public LtLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  /** {@code x op y} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode y) {
    if (x instanceof LocalLong a && y instanceof LocalLong b) return new LtLocals(a.slot, b.slot);
    if (x instanceof LocalLong a && y instanceof LongConstant b) {
      return new LtLocalConstant(a.slot, b.value);
    }
    if (y instanceof LongConstant b) return new LtConstant(x, b.value);
    return new LtLong(x, y);
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeLong(frame) < y.executeLong(frame);
  }
}
