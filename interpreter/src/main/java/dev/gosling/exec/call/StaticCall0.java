package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;

/** A call of a known function without arguments. */
public final class StaticCall0 extends CallNode {
  final FunctionCode code;
  final int pos;

  public StaticCall0(FunctionCode code, int pos) {
    this.code = code;
    this.pos = pos;
  }

  @Override
  public Frame prepare(Frame caller) {
    Frame callee = code.newFrame(caller, code.closure());
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
