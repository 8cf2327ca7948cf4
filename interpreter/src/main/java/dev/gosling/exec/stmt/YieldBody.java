package dev.gosling.exec.stmt;

import dev.gosling.exec.Body;
import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;

/** The yield function of a {@link RangeFunc}: one iteration of the loop's body. */
public final class YieldBody extends Body {
  /**
   * Where a value that the iterator yields goes.
   *
   * @param slot in the loop's function; -1 to drop it
   */
  public record Param(boolean ref, int slot) {}

  private final Param[] params;
  private final StmtNode body;
  private final int pos;
  private final int breakTo;
  private final int continueTo;

  public YieldBody(Param[] params, StmtNode body, int pos, int label) {
    this.params = params;
    this.body = body;
    this.pos = pos;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
    this.continueTo = Completion.labelled(Completion.CONTINUE, label);
  }

  @Override
  public void execute(Frame frame) {
    if (--frame.goroutine.fuel < 0) Poll.slow(frame);
    YieldState state = (YieldState) frame.closure.captured()[0];
    if (state.phase != YieldState.Phase.READY) {
      throw Panics.runtimeError(frame, pos, state.phase.misuse);
    }
    state.phase = YieldState.Phase.IN_BODY;
    Frame loop = state.frame;
    if (loop.goroutine != frame.goroutine) loop = loop.aliasOn(frame);
    store(frame, loop);
    state.call = frame;
    loop.loopBody = state;
    int c = body.execute(loop);
    loop.loopBody = state.outer();
    if (c == Completion.NORMAL || c == Completion.CONTINUE || c == continueTo) {
      state.phase = YieldState.Phase.READY;
      frame.longs[0] = 1;
    } else {
      state.phase = YieldState.Phase.DONE;
      if (c != Completion.BREAK && c != breakTo) state.completion = c;
      frame.longs[0] = 0;
    }
  }

  private void store(Frame from, Frame to) {
    int longs = 1;
    int refs = 0;
    for (Param p : params) {
      if (p.ref) {
        if (p.slot >= 0) to.refs[p.slot] = from.refs[refs];
        refs++;
      } else {
        if (p.slot >= 0) to.longs[p.slot] = from.longs[longs];
        longs++;
      }
    }
  }
}
