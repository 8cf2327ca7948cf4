package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code []byte(string)}. */
public final class BytesFromString extends ExprNode {
  final ExprNode x;

  public BytesFromString(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execute(Frame frame) {
    return ((GoString) x.execute(frame)).toByteSlice();
  }
}
