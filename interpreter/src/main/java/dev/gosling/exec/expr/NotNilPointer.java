package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;

/** {@code *p} of an aggregate: the pointer itself, once it is known not to be nil. */
public final class NotNilPointer extends ExprNode {
  final ExprNode x;
  final int pos;

  public NotNilPointer(ExprNode x, int pos) {
    this.x = x;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    Object p = x.execute(frame);
    if (p == null) throw Panics.nilDereference(frame, pos);
    return p;
  }
}
