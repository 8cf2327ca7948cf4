package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;

/** {@code delete} of a key kept in bits. */
public final class DeleteByBits extends ExprNode {
  final ExprNode x;
  final ExprNode key;
  final int pos;

  public DeleteByBits(ExprNode x, ExprNode key, int pos) {
    this.x = x;
    this.key = key;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    long k = key.executeLong(frame);
    try {
      if (m != null) m.delete(k);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
    return null;
  }
}
