package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;

/** {@code []byte("…")}: as gc, without room to spare. */
public final class BytesFromConstant extends ExprNode {
  final GoString value;

  public BytesFromConstant(GoString value) {
    this.value = value;
  }

  @Override
  public Object execute(Frame frame) {
    return ByteSlice.of(value.toBytes());
  }
}
