package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code string(rune)}. */
public final class StringFromRune extends ExprNode {
  final ExprNode x;

  public StringFromRune(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    return GoString.ofRune(x.executeLong(frame));
  }
}
