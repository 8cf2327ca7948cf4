package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code []rune(string)}. */
public final class RunesFromString extends ExprNode {
  final ExprNode x;

  public RunesFromString(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    return ((GoString) x.execute(frame)).toRuneSlice();
  }
}
