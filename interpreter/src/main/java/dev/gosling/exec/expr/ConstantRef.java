package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** A reference known at plan time: a string constant, nil, a function, a package's struct. */
public final class ConstantRef extends ExprNode {
  public final Object value;

  public ConstantRef(Object value) {
    this.value = value;
  }

  @Override
  public Object execute(Frame frame) {
    return value;
  }
}
