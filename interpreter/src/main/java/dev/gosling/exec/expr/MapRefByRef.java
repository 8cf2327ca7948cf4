package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** A map element of kind REF by a key of kind REF. */
public final class MapRefByRef extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final RuntimeType type;
  final boolean update;
  final int pos;

  /**
   * @param update for {@code x[index] op= v}
   */
  public MapRefByRef(ExprNode x, ExprNode index, RuntimeType type, boolean update, int pos) {
    this.x = x;
    this.index = index;
    this.type = type;
    this.update = update;
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
    } catch (GoFailure failure) {
      throw update
          ? Panics.raisedInUpdate(frame, pos, failure)
          : Panics.raisedAt(frame, pos, failure);
    }
  }
}
