package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoPanic;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** A map element of kind REF by a key of kind REF. */
public final class MapRefByRef extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final RuntimeType type;
  final int pos;

  public MapRefByRef(ExprNode x, ExprNode index, RuntimeType type, int pos) {
    this.x = x;
    this.index = index;
    this.type = type;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    Object key = index.execute(frame);
    try {
      if (m != null) return m.getRef(key);
      MapValue.checkKey(type.key(), key);
      return type.elem().zeroRef();
    } catch (GoPanic panic) {
      throw Panics.raisedAt(frame, pos, panic);
    }
  }
}
