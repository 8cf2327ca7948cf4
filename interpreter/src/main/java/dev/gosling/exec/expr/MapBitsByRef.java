package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoPanic;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** A map element, kept in bits, by a key of kind REF. */
public final class MapBitsByRef extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final RuntimeType type;
  final int pos;

  public MapBitsByRef(ExprNode x, ExprNode index, RuntimeType type, int pos) {
    this.x = x;
    this.index = index;
    this.type = type;
    this.pos = pos;
  }

  @Override
  public long executeLong(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    Object key = index.execute(frame);
    try {
      if (m != null) return m.getBits(key);
      MapValue.checkKey(type.key(), key);
      return 0;
    } catch (GoPanic panic) {
      throw Panics.raisedAt(frame, pos, panic);
    }
  }
}
