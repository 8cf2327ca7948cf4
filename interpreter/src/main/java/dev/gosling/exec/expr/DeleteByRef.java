package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** {@code delete} of a key of kind REF. */
public final class DeleteByRef extends ExprNode {
  final ExprNode x;
  final ExprNode key;
  final RuntimeType keyType;
  final int pos;

  public DeleteByRef(ExprNode x, ExprNode key, RuntimeType keyType, int pos) {
    this.x = x;
    this.key = key;
    this.keyType = keyType;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    Object k = key.execute(frame);
    try {
      if (m != null) m.delete(k);
      else MapValue.checkKey(keyType, k);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
    return null;
  }
}
