package dev.gosling.exec.stmt;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** spec: "the function value and parameters to the call are evaluated as usual and saved anew". */
public final class Defer extends StmtNode {
  final CallNode call;

  public Defer(CallNode call) {
    this.call = call;
  }

  @Override
  public int execute(Frame frame) {
    frame.defers.push(call.prepare(frame));
    return Completion.NORMAL;
  }
}
