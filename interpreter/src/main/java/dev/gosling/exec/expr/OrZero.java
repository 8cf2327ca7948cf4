package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;

/** A reference, or a new zero value in place of nil. */
public final class OrZero extends ExprNode {
  final ExprNode x;
  final RuntimeType type;

  public OrZero(ExprNode x, RuntimeType type) {
    this.x = x;
    this.type = type;
  }

  @Override
  public Object execute(Frame frame) {
    Object value = x.execute(frame);
    return value == null ? type.zeroRef() : value;
  }
}
