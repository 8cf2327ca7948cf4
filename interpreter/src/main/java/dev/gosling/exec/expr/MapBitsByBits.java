package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.MapValue;

/** A map element, kept in bits, by a key in bits. */
public final class MapBitsByBits extends ExprNode {
  final ExprNode x;
  final ExprNode index;

  public MapBitsByBits(ExprNode x, ExprNode index) {
    this.x = x;
    this.index = index;
  }

  @Override
  public long executeLong(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    long key = index.executeLong(frame);
    return m == null ? 0 : m.getBits(key);
  }
}
