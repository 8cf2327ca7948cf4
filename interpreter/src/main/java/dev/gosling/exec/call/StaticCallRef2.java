package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;

/** A call of a known function with two references. */
public final class StaticCallRef2 extends CallNode {
  final FunctionCode code;
  final int slot;
  final ExprNode x;
  final ExprNode y;
  final int pos;

  public StaticCallRef2(FunctionCode code, int slot, ExprNode x, ExprNode y, int pos) {
    this.code = code;
    this.slot = slot;
    this.x = x;
    this.y = y;
    this.pos = pos;
  }

  @Override
  public Frame prepare(Frame caller) {
    Object xV = x.execute(caller);
    Object yV = y.execute(caller);
    Frame callee = code.newFrame(caller, code.closure());
    callee.refs[slot] = xV;
    callee.refs[slot + 1] = yV;
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
