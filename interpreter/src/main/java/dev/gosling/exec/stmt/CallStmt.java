package dev.gosling.exec.stmt;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** A call whose results, if any, are dropped. */
public final class CallStmt extends StmtNode {
  final CallNode call;

  public CallStmt(CallNode call) {
    this.call = call;
  }

  @Override
  public int execute(Frame frame) {
    call.call(frame);
    return Completion.NORMAL;
  }
}
