package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/**
 * The slice of an {@code append} that gc would back with the stack frame: the first time an empty
 * one needs room, it gets the capacity that the frame has for it.
 */
public final class WholeBacking extends ExprNode {
  final ExprNode s;
  final int added;
  final RuntimeType elem;
  final int used;

  /**
   * @param added number of values that are appended
   * @param used a long slot of the frame: 1 once the room is given away
   */
  public WholeBacking(ExprNode s, int added, RuntimeType elem, int used) {
    this.s = s;
    this.added = added;
    this.elem = elem;
    this.used = used;
  }

  @Override
  public Object execute(Frame frame) {
    Slice slice = (Slice) s.execute(frame);
    if (Slice.cap(slice) >= added || frame.longs[used] != 0 || Slice.len(slice) != 0) return slice;
    int room = Slice.frameRoom(elem);
    if (added > room) return slice;
    frame.longs[used] = 1;
    return Slice.make(elem, 0, room);
  }
}
