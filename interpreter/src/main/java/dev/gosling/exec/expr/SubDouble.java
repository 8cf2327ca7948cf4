package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Floating-point subtraction in float64. */
public final class SubDouble extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public SubDouble(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  /** {@code x - y} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode y) {
    if (!(y instanceof LocalDouble b)) return new SubDouble(x, y);
    return x instanceof LocalDouble a
        ? new SubDoubleLocals(a.slot, b.slot)
        : new SubDoubleLocal(x, b.slot);
  }

  @Override
  public double executeDouble(Frame frame) {
    return x.executeDouble(frame) - y.executeDouble(frame);
  }
}
