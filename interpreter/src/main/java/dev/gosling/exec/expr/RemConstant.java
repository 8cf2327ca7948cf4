package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Remainder of an integer, signed or below 64 bits, by a constant other than zero. */
public final class RemConstant extends ExprNode {
  final ExprNode x;
  final long c;

  public RemConstant(ExprNode x, long c) {
    this.x = x;
    this.c = c;
  }

  /** {@code x % c} in the shape that fits its operand. */
  public static ExprNode of(ExprNode x, long c) {
    return x instanceof LocalLong a ? new RemLocalConstant(a.slot, c) : new RemConstant(x, c);
  }

  @Override
  public long executeLong(Frame frame) {
    return x.executeLong(frame) % c;
  }
}
