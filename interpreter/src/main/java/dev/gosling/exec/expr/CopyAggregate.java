package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;

/** A copy of a struct or array that somebody else holds. */
public final class CopyAggregate extends ExprNode {
  final ExprNode x;
  final RuntimeType type;

  public CopyAggregate(ExprNode x, RuntimeType type) {
    this.x = x;
    this.type = type;
  }

  @Override
  public Object execute(Frame frame) {
    return type.copyRef(x.execute(frame));
  }
}
