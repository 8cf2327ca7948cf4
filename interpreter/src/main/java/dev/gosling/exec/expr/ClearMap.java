package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.MapValue;

/** {@code clear} of a map. */
public final class ClearMap extends ExprNode {
  final ExprNode x;

  public ClearMap(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    if (m != null) m.clear();
    return null;
  }
}
