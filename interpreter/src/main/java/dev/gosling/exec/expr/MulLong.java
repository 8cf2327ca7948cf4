package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Integer multiplication; a node around it wraps to widths below 64 bits. */
public final class MulLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MulLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  /** {@code x op y} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode y) {
    if (x instanceof LocalLong a && y instanceof LocalLong b) return new MulLocals(a.slot, b.slot);
    if (x instanceof LocalLong a && y instanceof LongConstant b) {
      return new MulLocalConstant(a.slot, b.value);
    }
    if (y instanceof LongConstant b) return new MulConstant(x, b.value);
    if (x instanceof LongConstant a) return new MulConstant(y, a.value);
    return new MulLong(x, y);
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) * y.executeLong(frame);
  }
}
