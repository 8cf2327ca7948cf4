package dev.gosling.exec;

/** A call: yields the first result as an expression, or the callee's frame for several results. */
public abstract class CallNode extends ExprNode {
  /**
   * Evaluates function and arguments and puts them in a new frame that is ready to {@link
   * FunctionCode#run}.
   */
  public abstract Frame prepare(Frame caller);

  /** Calls and returns the callee's finished frame: its first slots hold the results. */
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
