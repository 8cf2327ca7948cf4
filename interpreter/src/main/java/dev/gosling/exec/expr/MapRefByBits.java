package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** A map element of kind REF by a key in bits. */
public final class MapRefByBits extends ExprNode {
  final ExprNode x;
  final ExprNode index;
  final RuntimeType type;

  public MapRefByBits(ExprNode x, ExprNode index, RuntimeType type) {
    this.x = x;
    this.index = index;
    this.type = type;
  }

  @Override
  public Object execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    long key = index.executeLong(frame);
    return m == null ? type.elem().zeroRef() : m.getRef(key);
  }
}
