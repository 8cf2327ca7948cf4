package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Whether an integer is unequal to another. */
public final class NeLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public NeLong(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  /** {@code x op y} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode y) {
    if (x instanceof LocalLong a && y instanceof LocalLong b) return new NeLocals(a.slot, b.slot);
    if (x instanceof LocalLong a && y instanceof LongConstant b) {
      return new NeLocalConstant(a.slot, b.value);
    }
    if (y instanceof LongConstant b) return new NeConstant(x, b.value);
    return new NeLong(x, y);
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.executeLong(frame) != y.executeLong(frame);
  }
}
