package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.value.Closure;

/** A call of a function value with two references. */
public final class ClosureCallRef2 extends CallNode {
  final ExprNode function;
  final FunctionCode nil;
  final int slot;
  final ExprNode x;
  final ExprNode y;
  final int pos;

  public ClosureCallRef2(
      ExprNode function, FunctionCode nil, int slot, ExprNode x, ExprNode y, int pos) {
    this.function = function;
    this.nil = nil;
    this.slot = slot;
    this.x = x;
    this.y = y;
    this.pos = pos;
  }

  @Override
  public Frame prepare(Frame caller) {
    Closure closure = (Closure) function.execute(caller);
    if (closure == null) closure = nil.closure();
    Object xV = x.execute(caller);
    Object yV = y.execute(caller);
    Frame callee = ((FunctionCode) closure.code()).newFrame(caller, closure);
    callee.refs[slot] = xV;
    callee.refs[slot + 1] = yV;
    caller.site = pos;
    return callee;
  }

  // Here and not only in CallNode, so that the calls below are direct ones.

  @Override
  public Frame call(Frame caller) {
    Frame callee = prepare(caller);
    callee.code().run(callee);
    return callee;
  }

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
