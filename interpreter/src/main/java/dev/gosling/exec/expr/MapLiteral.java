package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** A composite literal of a map type: a new map. */
public final class MapLiteral extends ExprNode {
  final RuntimeType type;
  final ExprNode[] keys;
  final ExprNode[] values;
  final boolean refKeys;
  final boolean refValues;
  final int pos;

  /**
   * @param keys as slots hold them, as {@code values}; aggregates are private copies
   */
  public MapLiteral(RuntimeType type, ExprNode[] keys, ExprNode[] values, int pos) {
    this.type = type;
    this.keys = keys;
    this.values = values;
    this.refKeys = type.key().kind().isRef();
    this.refValues = type.elem().kind().isRef();
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    MapValue made = MapValue.make(type, keys.length);
    for (int i = 0; i < keys.length; i++) {
      if (refKeys) put(frame, made, keys[i].execute(frame), values[i]);
      else put(frame, made, keys[i].executeLong(frame), values[i]);
    }
    return made;
  }

  private void put(Frame frame, MapValue made, long key, ExprNode value) {
    if (refValues) made.put(key, value.execute(frame));
    else made.put(key, value.executeLong(frame));
  }

  private void put(Frame frame, MapValue made, Object key, ExprNode value) {
    Object ref = refValues ? value.execute(frame) : null;
    long bits = refValues ? 0 : value.executeLong(frame);
    try {
      if (refValues) made.put(key, ref);
      else made.put(key, bits);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
  }
}
