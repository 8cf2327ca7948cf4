package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;

/** Evaluates one expression, of kind REF, for its effects, then yields an integer. */
public final class Sequence extends ExprNode {
  final ExprNode first;
  final ExprNode then;

  public Sequence(ExprNode first, ExprNode then) {
    this.first = first;
    this.then = then;
  }

  @Override
  public long executeLong(Frame frame) {
    first.execute(frame);
    return then.executeLong(frame);
  }
}
