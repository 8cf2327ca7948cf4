package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.MapValue;

/** {@code delete} of a key kept in bits. */
public final class DeleteByBits extends ExprNode {
  final ExprNode x;
  final ExprNode key;

  public DeleteByBits(ExprNode x, ExprNode key) {
    this.x = x;
    this.key = key;
  }

  @Override
  public Object execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    long k = key.executeLong(frame);
    if (m != null) m.delete(k);
    return null;
  }
}
