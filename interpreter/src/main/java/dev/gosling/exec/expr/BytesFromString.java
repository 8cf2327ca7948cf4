package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code []byte(string)}. */
public final class BytesFromString extends ExprNode {
  final ExprNode x;
  final StringRoom room;

  public BytesFromString(ExprNode x, StringRoom room) {
    this.x = x;
    this.room = room;
  }

  @Override
  public Object execute(Frame frame) {
    GoString s = (GoString) x.execute(frame);
    return switch (room) {
      case ALLOCATED -> s.toByteSlice();
      case EXACT -> s.toByteSlice(0);
      case FRAME ->
          s.length <= StringRoom.FRAME_ELEMENTS
              ? s.toByteSlice(StringRoom.FRAME_ELEMENTS)
              : s.toByteSlice();
    };
  }
}
