package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;

/** A map element, kept in bits, by a key in bits. */
public final class MapBitsByBits extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final boolean update;
  final int pos;

  /**
   * @param update for {@code x[index] op= v}
   */
  public MapBitsByBits(ExprNode x, ExprNode index, boolean update, int pos) {
    this.x = x;
    this.index = index;
    this.update = update;
    this.pos = pos;
  }

  @Override
  public long executeLong(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    long key = index.executeLong(frame);
    try {
      return m == null ? 0 : m.getBits(key);
    } catch (GoFailure failure) {
      throw update
          ? Panics.raisedInUpdate(frame, pos, failure)
          : Panics.raisedAt(frame, pos, failure);
    }
  }
}
