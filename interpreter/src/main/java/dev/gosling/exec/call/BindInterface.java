package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.Panics;
import dev.gosling.value.Closure;

/** A method value of an interface: panics now if it is nil. */
public final class BindInterface extends ExprNode {
  final FunctionCode code;
  final ExprNode receiver;
  final int pos;

  public BindInterface(FunctionCode code, ExprNode receiver, int pos) {
    this.code = code;
    this.receiver = receiver;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    Object value = receiver.execute(frame);
    if (value == null) throw Panics.nilDereference(frame, pos);
    return new Closure(code, new Object[] {value});
  }
}
