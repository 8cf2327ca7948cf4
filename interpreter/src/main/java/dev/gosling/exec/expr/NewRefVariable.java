package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RefCell;

/** A pointer to a new variable of kind REF, no aggregate, with that first value. */
public final class NewRefVariable extends ExprNode {
  final ExprNode x;

  public NewRefVariable(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    return new RefCell(x.execute(frame));
  }
}
