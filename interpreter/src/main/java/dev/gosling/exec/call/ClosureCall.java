package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.value.Closure;

/** A call of a function value. A nil one panics when it is called, after the arguments. */
public final class ClosureCall extends CallNode {
  final ExprNode function;
  final FunctionCode nil;
  final Arg[] args;
  final int pos;

  public ClosureCall(ExprNode function, FunctionCode nil, Arg[] args, int pos) {
    this.function = function;
    this.nil = nil;
    this.args = args;
    this.pos = pos;
  }

  @Override
  public Frame prepare(Frame caller) {
    Closure closure = (Closure) function.execute(caller);
    if (closure == null) closure = nil.closure();
    Frame callee = ((FunctionCode) closure.code()).newFrame(caller, closure);
    for (Arg arg : args) arg.pass(caller, callee);
    caller.site = pos;
    return callee;
  }
}
