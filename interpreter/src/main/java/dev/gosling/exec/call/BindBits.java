package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.value.Closure;
import dev.gosling.value.LongCell;

/** A method value whose receiver, evaluated now, is no reference. */
public final class BindBits extends ExprNode {
  final FunctionCode code;
  final ExprNode receiver;

  public BindBits(FunctionCode code, ExprNode receiver) {
    this.code = code;
    this.receiver = receiver;
  }

  @Override
  public Object execute(Frame frame) {
    return new Closure(code, new Object[] {new LongCell(receiver.executeLong(frame))});
  }
}
