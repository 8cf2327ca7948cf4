package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** The value that a literal gives a blank field: it is evaluated, and the field stays zero. */
public final class Discard extends ExprNode {
  final ExprNode x;

  /**
   * @param x yields the value as slots hold it
   */
  public Discard(ExprNode x) {
    this.x = x;
  }

  @Override
  public long executeLong(Frame frame) {
    x.executeLong(frame);
    return 0;
  }

  @Override
  public Object execute(Frame frame) {
    x.execute(frame);
    return null;
  }
}
