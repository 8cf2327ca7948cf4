package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.RuntimeType;

/** The key of {@code m[key] op= v}: what would make the store panic does so before the load. */
public final class UpdatedKey extends ExprNode {
  final ExprNode map;
  final ExprNode key;
  final RuntimeType type;
  final int pos;

  /**
   * @param type of the key, a REF
   */
  public UpdatedKey(ExprNode map, ExprNode key, RuntimeType type, int pos) {
    this.map = map;
    this.key = key;
    this.type = type;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    if (map.execute(frame) == null) throw Panics.nilMap(frame, pos);
    Object value = key.execute(frame);
    try {
      type.hashRef(value);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
    return value;
  }
}
