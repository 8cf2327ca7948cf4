package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.value.Closure;

/** A method value: a closure over the receiver, evaluated now. */
public final class BindMethod extends ExprNode {
  final FunctionCode code;
  final ExprNode receiver;

  public BindMethod(FunctionCode code, ExprNode receiver) {
    this.code = code;
    this.receiver = receiver;
  }

  @Override
  public Object execute(Frame frame) {
    return new Closure(code, new Object[] {receiver.execute(frame)});
  }
}
