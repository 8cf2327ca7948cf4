package dev.gosling.exec.stmt;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.Panics;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.call.NilFunction;
import dev.gosling.value.FatalError;

/** spec: "Go statements". */
public final class Go extends StmtNode {
  final CallNode call;
  final int pos;

  public Go(CallNode call, int pos) {
    this.call = call;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    Frame prepared = call.prepare(frame);
    frame.site = pos;
    if (prepared.code().body() == NilFunction.BODY) {
      throw Panics.raisedAt(frame, pos, new FatalError("go of nil func value"));
    }
    FunctionCode.go(prepared);
    return Completion.NORMAL;
  }
}
