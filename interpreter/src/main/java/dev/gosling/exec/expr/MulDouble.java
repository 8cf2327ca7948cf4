package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Floating-point multiplication in float64. */
public final class MulDouble extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public MulDouble(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  /** {@code x * y} in the shape that fits its operands. */
  public static ExprNode of(ExprNode x, ExprNode y) {
    if (!(y instanceof LocalDouble b)) return new MulDouble(x, y);
    return x instanceof LocalDouble a
        ? new MulDoubleLocals(a.slot, b.slot)
        : new MulDoubleLocal(x, b.slot);
  }

  @Override
  public double executeDouble(Frame frame) {
    return x.executeDouble(frame) * y.executeDouble(frame);
  }
}
