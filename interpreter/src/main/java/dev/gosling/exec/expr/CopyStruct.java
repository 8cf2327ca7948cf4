package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.StructLayout;
import dev.gosling.value.StructValue;

/** A copy of a struct that somebody else holds. */
public final class CopyStruct extends ExprNode {
  final ExprNode x;
  final StructLayout layout;

  public CopyStruct(ExprNode x, StructLayout layout) {
    this.x = x;
    this.layout = layout;
  }

  @Override
  public Object execute(Frame frame) {
    return layout.copy((StructValue) x.execute(frame));
  }
}
