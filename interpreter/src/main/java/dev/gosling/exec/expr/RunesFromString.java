package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code []rune(string)}. */
public final class RunesFromString extends ExprNode {
  final ExprNode x;
  final StringRoom room;

  public RunesFromString(ExprNode x, StringRoom room) {
    this.x = x;
    this.room = room;
  }

  @Override
  public Object execute(Frame frame) {
    GoString s = (GoString) x.execute(frame);
    return switch (room) {
      case ALLOCATED -> s.toRuneSlice();
      case EXACT -> s.toRuneSlice(0);
      case FRAME ->
          s.runeCount() <= StringRoom.FRAME_ELEMENTS
              ? s.toRuneSlice(StringRoom.FRAME_ELEMENTS)
              : s.toRuneSlice();
    };
  }
}
