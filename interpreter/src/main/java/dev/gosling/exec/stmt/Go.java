package dev.gosling.exec.stmt;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.StmtNode;

/** spec: "Go statements". */
public final class Go extends StmtNode {
  final CallNode call;

  public Go(CallNode call) {
    this.call = call;
  }

  @Override
  public int execute(Frame frame) {
    FunctionCode.go(call.prepare(frame));
    return Completion.NORMAL;
  }
}
