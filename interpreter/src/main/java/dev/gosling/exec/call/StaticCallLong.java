package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;

/** A call of a known function with one integer. */
public final class StaticCallLong extends CallNode {
  final FunctionCode code;
  final int slot;
  final ExprNode x;
  final int pos;

  public StaticCallLong(FunctionCode code, int slot, ExprNode x, int pos) {
    this.code = code;
    this.slot = slot;
    this.x = x;
    this.pos = pos;
  }

  @Override
  public Frame prepare(Frame caller) {
    long xV = x.executeLong(caller);
    Frame callee = code.newFrame(caller, code.closure());
    callee.longs[slot] = xV;
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
