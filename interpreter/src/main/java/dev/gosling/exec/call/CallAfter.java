package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** A call whose arguments the statement {@code before} evaluates, as in {@code f(g())}. */
public final class CallAfter extends CallNode {
  final StmtNode before;
  final CallNode call;

  public CallAfter(StmtNode before, CallNode call) {
    this.before = before;
    this.call = call;
  }

  @Override
  public Frame prepare(Frame caller) {
    before.execute(caller);
    return call.prepare(caller);
  }
}
