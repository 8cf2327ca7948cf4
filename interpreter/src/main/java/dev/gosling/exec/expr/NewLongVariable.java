package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** A pointer to a new variable kept in bits with that first value. */
public final class NewLongVariable extends ExprNode {
  final ExprNode x;

  public NewLongVariable(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    return new LongCell(x.executeLong(frame));
  }
}
