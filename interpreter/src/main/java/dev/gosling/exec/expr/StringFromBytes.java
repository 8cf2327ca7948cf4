package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;

/** {@code string([]byte)}. */
public final class StringFromBytes extends ExprNode {
  final ExprNode x;

  public StringFromBytes(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    return GoString.ofBytes((ByteSlice) x.execute(frame));
  }
}
