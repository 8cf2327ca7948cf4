package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;
import dev.gosling.value.IntSlice;

/** {@code string([]rune)}. */
public final class StringFromRunes extends ExprNode {
  final ExprNode x;

  public StringFromRunes(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    return GoString.ofRunes((IntSlice) x.execute(frame));
  }
}
