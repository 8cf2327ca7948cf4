package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;

/** A call of a known function with one reference. */
public final class StaticCallRef extends CallNode {
  final FunctionCode code;
  final int slot;
  final ExprNode x;
  final int pos;

  public StaticCallRef(FunctionCode code, int slot, ExprNode x, int pos) {
    this.code = code;
    this.slot = slot;
    this.x = x;
    this.pos = pos;
  }

  public ExprNode argument() {
    return x;
  }

  @Override
  public Frame prepare(Frame caller) {
    return prepare(caller, x.execute(caller));
  }

  /** Calls with an argument that has been evaluated. */
  public void callWith(Frame caller, Object xV) {
    code.run(prepare(caller, xV));
  }

  private Frame prepare(Frame caller, Object xV) {
    Frame callee = code.newFrame(caller, code.closure());
    callee.refs[slot] = xV;
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
