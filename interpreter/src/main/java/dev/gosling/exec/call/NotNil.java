package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;

/** The pointer behind which an interface call looks for the receiver of a value method. */
public final class NotNil extends ExprNode {
  private final ExprNode x;
  private final String text;
  private final int pos;

  /**
   * @param text what a nil pointer panics with
   */
  public NotNil(ExprNode x, String text, int pos) {
    this.x = x;
    this.text = text;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    Object pointer = x.execute(frame);
    if (pointer == null) throw Panics.runtimeError(frame, pos, text);
    return pointer;
  }
}
