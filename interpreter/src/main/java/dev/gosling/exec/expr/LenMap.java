package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.MapValue;

/** {@code len} of a map. */
public final class LenMap extends ExprNode {
  final ExprNode x;

  public LenMap(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    return MapValue.len(x.execute(frame));
  }
}
