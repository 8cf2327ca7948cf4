package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** A map element of kind REF by a key in bits. */
public final class MapRefByBits extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final RuntimeType type;
  final boolean update;
  final int pos;

  /**
   * @param update for {@code x[index] op= v}
   */
  public MapRefByBits(ExprNode x, ExprNode index, RuntimeType type, boolean update, int pos) {
    this.x = x;
    this.index = index;
    this.type = type;
    this.update = update;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    long key = index.executeLong(frame);
    try {
      return m == null ? type.elem().zeroRef() : m.getRef(key);
    } catch (GoFailure failure) {
      throw update
          ? Panics.raisedInUpdate(frame, pos, failure)
          : Panics.raisedAt(frame, pos, failure);
    }
  }
}
