package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** {@code x += value} of an integer variable of 64 bits in a slot. */
public final class AddLongToLocal extends StmtNode {
  final int slot;
  final ExprNode value;

  public AddLongToLocal(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    long v = value.executeLong(frame);
    frame.longs[slot] += v;
    return Completion.NORMAL;
  }
}
