package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;

/**
 * Right shift of a signed integer, or an unsigned one below 64 bits. A negative count of a signed
 * type panics.
 */
public final class ShrLong extends ExprNode {
  final ExprNode x;
  final ExprNode y;
  final boolean signedCount;
  final int pos;

  public ShrLong(ExprNode x, ExprNode y, boolean signedCount, int pos) {
    this.x = x;
    this.y = y;
    this.signedCount = signedCount;
    this.pos = pos;
  }

  @Override
  public long executeLong(Frame frame) {
    long a = x.executeLong(frame);
    long n = y.executeLong(frame);
    if (n >= 0 && n < 64) return a >> n;
    if (n < 0 && signedCount) throw Panics.runtimeError(frame, pos, "negative shift amount");
    return a >> 63;
  }
}
