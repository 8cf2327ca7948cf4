package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;

/** {@code clear} of a map. */
public final class ClearMap extends ExprNode {
  final ExprNode x;
  final int pos;

  public ClearMap(ExprNode x, int pos) {
    this.x = x;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    try {
      if (m != null) m.clear();
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
    return null;
  }
}
