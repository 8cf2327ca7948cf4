package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.GoString;

/** {@code a + b + c + …} of strings in one go. */
public final class ConcatAll extends ExprNode {
  final ExprNode[] parts;

  public ConcatAll(ExprNode[] parts) {
    this.parts = parts;
  }

  @Override
  public Object execute(Frame frame) {
    GoString[] strings = new GoString[parts.length];
    for (int i = 0; i < parts.length; i++) strings[i] = (GoString) parts[i].execute(frame);
    return GoString.concat(strings);
  }
}
