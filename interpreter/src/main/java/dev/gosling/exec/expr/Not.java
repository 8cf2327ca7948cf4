package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Logical negation. */
public final class Not extends ExprNode {
  final ExprNode x;

  public Not(ExprNode x) {
    this.x = x;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return !x.executeBoolean(frame);
  }
}
