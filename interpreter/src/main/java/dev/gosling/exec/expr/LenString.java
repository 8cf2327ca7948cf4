package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code len} of a string. */
public final class LenString extends ExprNode {
  final ExprNode x;

  public LenString(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return ((GoString) x.execute(frame)).length;
  }
}
