package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;

/** A call of a known function with a reference, then two integers. */
public final class StaticCallRefLong2 extends CallNode {
  final FunctionCode code;
  final int refSlot;
  final int longSlot;
  final ExprNode x;
  final ExprNode y;
  final ExprNode z;
  final int pos;

  public StaticCallRefLong2(
      FunctionCode code, int refSlot, int longSlot, ExprNode x, ExprNode y, ExprNode z, int pos) {
    this.code = code;
    this.refSlot = refSlot;
    this.longSlot = longSlot;
    this.x = x;
    this.y = y;
    this.z = z;
    this.pos = pos;
  }

  @Override
  public Frame prepare(Frame caller) {
    Object xV = x.execute(caller);
    long yV = y.executeLong(caller);
    long zV = z.executeLong(caller);
    Frame callee = code.newFrame(caller, code.closure());
    callee.refs[refSlot] = xV;
    callee.longs[longSlot] = yV;
    callee.longs[longSlot + 1] = zV;
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
