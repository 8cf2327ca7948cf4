package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer subtraction; a node around it wraps to widths below 64 bits. */
public final class SubLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public SubLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  /** {@code x op y} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode y) {
    if (x instanceof LocalLong a && y instanceof LocalLong b) return new SubLocals(a.slot, b.slot);
    if (x instanceof LocalLong a && y instanceof LongConstant b) {
      return new SubLocalConstant(a.slot, b.value);
    }
    if (y instanceof LongConstant b) return new SubConstant(x, b.value);
    return new SubLong(x, y);
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) - y.executeLong(frame);
  }
}
