package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;

/** A new zero struct or array. */
public final class ZeroAggregate extends ExprNode {
  final RuntimeType type;

  public ZeroAggregate(RuntimeType type) {
    this.type = type;
  }

  @Override
  public Object execute(Frame frame) {
    return type.zeroRef();
  }
}
