package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/**
 * Whether a reference compared by identity is unequal to another: pointers to structs, channels.
 */
public final class NeRef extends ExprNode {
  final ExprNode x;
  final ExprNode y;

  public NeRef(ExprNode x, ExprNode y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return x.execute(frame) != y.execute(frame);
  }
}
