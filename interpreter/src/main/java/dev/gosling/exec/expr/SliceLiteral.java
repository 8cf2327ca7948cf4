package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** A composite literal of a slice or array type: a new backing array. */
public final class SliceLiteral extends ExprNode {
  final RuntimeType elem;
  final int length;
  final int[] indices;
  final ExprNode[] values;
  final boolean refs;

  /**
   * @param indices where each value goes; null where they fill the slice one after the other
   * @param values as slots hold them; aggregates are private copies
   */
  public SliceLiteral(RuntimeType elem, int length, int[] indices, ExprNode[] values) {
    this.elem = elem;
    this.length = length;
    this.indices = indices;
    this.values = values;
    this.refs = elem.kind().isRef();
  }

  @Override
  public Object execute(Frame frame) {
    Slice made = Slice.makeIncomplete(elem, length);
    for (int i = 0; i < values.length; i++) {
      int at = indices == null ? i : indices[i];
      if (refs) made.setRef(at, values[i].execute(frame));
      else made.setBits(at, values[i].executeLong(frame));
    }
    if (values.length < length) made.complete(elem);
    return made;
  }
}
