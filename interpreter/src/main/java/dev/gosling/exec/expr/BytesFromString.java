package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code []byte(string)}. */
public final class BytesFromString extends ExprNode {
  final ExprNode x;
  final boolean exact;

  /**
   * @param exact whether there is no room for more, as for a constant; else as the allocator rounds
   */
  public BytesFromString(ExprNode x, boolean exact) {
    this.x = x;
    this.exact = exact;
  }

  @Override
  public Object execute(Frame frame) {
    GoString s = (GoString) x.execute(frame);
    return exact ? s.toByteSlice(0) : s.toByteSlice();
  }
}
