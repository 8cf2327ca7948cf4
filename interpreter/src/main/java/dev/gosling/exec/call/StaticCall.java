package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;

/** A call of a known function with any arguments. */
public final class StaticCall extends CallNode {
  final FunctionCode code;
  final Arg[] args;
  final int pos;

  public StaticCall(FunctionCode code, Arg[] args, int pos) {
    this.code = code;
    this.args = args;
    this.pos = pos;
  }

  @Override
  public Frame prepare(Frame caller) {
    Frame callee = code.newFrame(caller, code.closure());
    for (Arg arg : args) arg.pass(caller, callee);
    caller.site = pos;
    return callee;
  }

  @Override
  public Frame call(Frame caller) {
    Frame callee = prepare(caller);
    code.run(callee);
    return callee;
  }

  // Again in each class: the calls below are then direct ones.

  @Override
  public boolean executeBoolean(Frame frame) {
    return call(frame).longs[0] != 0;
  }

  @Override
  public long executeLong(Frame frame) {
    return call(frame).longs[0];
  }

  @Override
  public double executeDouble(Frame frame) {
    return Double.longBitsToDouble(call(frame).longs[0]);
  }

  @Override
  public Object execute(Frame frame) {
    return call(frame).refs[0];
  }
}
