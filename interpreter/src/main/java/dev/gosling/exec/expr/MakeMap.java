package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** {@code make(map[K]V, size)}. */
public final class MakeMap extends ExprNode {
  final RuntimeType type;
  final ExprNode size;

  public MakeMap(RuntimeType type, ExprNode size) {
    this.type = type;
    this.size = size;
  }

  @Override
  public Object execute(Frame frame) {
    return MapValue.make(type, size == null ? 0 : size.executeLong(frame));
  }
}
