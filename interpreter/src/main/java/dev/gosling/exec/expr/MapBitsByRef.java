package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** A map element, kept in bits, by a key of kind REF. */
public final class MapBitsByRef extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final RuntimeType type;
  final boolean update;
  final int pos;

  /**
   * @param update for {@code x[index] op= v}
   */
  public MapBitsByRef(ExprNode x, ExprNode index, RuntimeType type, boolean update, int pos) {
    this.x = x;
    this.index = index;
    this.type = type;
    this.update = update;
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
    } catch (GoFailure failure) {
      throw update
          ? Panics.raisedInUpdate(frame, pos, failure)
          : Panics.raisedAt(frame, pos, failure);
    }
  }
}
