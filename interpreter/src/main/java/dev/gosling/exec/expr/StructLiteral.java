package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.StructLayout;
import dev.gosling.value.StructValue;

/** A composite literal of a struct type: a new struct. */
public final class StructLiteral extends ExprNode {
  final StructLayout layout;
  final int[] fields;
  final ExprNode[] values;
  final boolean[] refs;

  /**
   * @param fields indices of the fields given, in the order in which values are evaluated
   * @param values as slots hold them; aggregates are private copies
   */
  public StructLiteral(StructLayout layout, int[] fields, ExprNode[] values) {
    this.layout = layout;
    this.fields = fields;
    this.values = values;
    this.refs = new boolean[fields.length];
    for (int i = 0; i < fields.length; i++) refs[i] = layout.kinds[fields[i]].isRef();
  }

  @Override
  public Object execute(Frame frame) {
    StructValue made = layout.incomplete();
    for (int i = 0; i < fields.length; i++) {
      int slot = layout.slots[fields[i]];
      if (refs[i]) made.refs[slot] = values[i].execute(frame);
      else made.longs[slot] = values[i].executeLong(frame);
    }
    layout.complete(made);
    return made;
  }
}
