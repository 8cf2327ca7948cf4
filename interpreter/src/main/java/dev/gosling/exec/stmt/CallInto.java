package dev.gosling.exec.stmt;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** A call with several results, moved to slots of the caller. */
public final class CallInto extends StmtNode {
  final CallNode call;
  final int[] longSlots;
  final int[] refSlots;

  public CallInto(CallNode call, int[] longSlots, int[] refSlots) {
    this.call = call;
    this.longSlots = longSlots;
    this.refSlots = refSlots;
  }

  @Override
  public int execute(Frame frame) {
    Frame callee = call.call(frame);
    for (int i = 0; i < longSlots.length; i++) {
      if (longSlots[i] >= 0) frame.longs[longSlots[i]] = callee.longs[i];
    }
    for (int i = 0; i < refSlots.length; i++) {
      if (refSlots[i] >= 0) frame.refs[refSlots[i]] = callee.refs[i];
    }
    return Completion.NORMAL;
  }
}
