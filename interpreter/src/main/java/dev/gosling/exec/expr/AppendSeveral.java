package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RefSlice;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** {@code append(s, v1, v2, …)} with at least two values. */
public final class AppendSeveral extends ExprNode {
  final ExprNode s;
  final ExprNode[] values;
  final RuntimeType elem;

  /**
   * @param values as slots hold them; aggregates are private copies
   */
  public AppendSeveral(ExprNode s, ExprNode[] values, RuntimeType elem) {
    this.s = s;
    this.values = values;
    this.elem = elem;
  }

  @Override
  public Object execute(Frame frame) {
    Slice slice = (Slice) s.execute(frame);
    return elem.kind().isRef() ? appendRefs(frame, slice) : appendBits(frame, slice);
  }

  private Slice appendRefs(Frame frame, Slice slice) {
    // All values are evaluated before any place behind the slice is overwritten.
    Object[] refs = new Object[values.length];
    for (int i = 0; i < refs.length; i++) refs[i] = values[i].execute(frame);
    RefSlice extended = (RefSlice) Slice.extend(slice, refs.length, elem);
    int at = extended.length - refs.length;
    for (int i = 0; i < refs.length; i++) extended.put(at + i, refs[i], elem);
    return extended;
  }

  private Slice appendBits(Frame frame, Slice slice) {
    long[] bits = new long[values.length];
    for (int i = 0; i < bits.length; i++) bits[i] = values[i].executeLong(frame);
    Slice extended = Slice.extend(slice, bits.length, elem);
    int at = extended.length - bits.length;
    for (int i = 0; i < bits.length; i++) extended.setBits(at + i, bits[i]);
    return extended;
  }
}
