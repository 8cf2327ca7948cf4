package dev.gosling.exec.stmt;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.Panics;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.Closure;

/**
 * Range over a function. The loop body is the yield function; it runs on the frame of the function
 * that holds the loop, so that break, return, goto, defer and recover inside it mean what they say.
 */
public final class RangeFunc extends StmtNode {
  private final ExprNode x;
  private final FunctionCode yield;
  private final int pos;

  /**
   * @param x the iterator
   * @param yield has a {@link YieldBody}
   */
  public RangeFunc(ExprNode x, FunctionCode yield, int pos) {
    this.x = x;
    this.yield = yield;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    Closure iterator = (Closure) x.execute(frame);
    if (iterator == null) throw Panics.nilDereference(frame, pos);
    YieldState state = new YieldState(frame, pos);
    FunctionCode code = (FunctionCode) iterator.code();
    Frame callee = code.newFrame(frame, iterator);
    callee.refs[0] = new Closure(yield, new Object[] {state});
    frame.site = pos;
    try {
      code.run(callee);
    } finally {
      if (state.phase == YieldState.Phase.READY) state.phase = YieldState.Phase.EXHAUSTED;
    }
    frame.loopBody = state.outer();
    if (state.phase == YieldState.Phase.IN_BODY) {
      throw Panics.runtimeError(
          frame, pos, "range function recovered a loop body panic and did not resume panicking");
    }
    state.phase = YieldState.Phase.EXHAUSTED;
    return state.completion;
  }
}
