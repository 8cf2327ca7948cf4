package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** {@code x += c} or {@code x++} of an integer variable of 64 bits in a slot. */
public final class AddToLocal extends StmtNode {
  final int slot;
  final long c;

  public AddToLocal(int slot, long c) {
    this.slot = slot;
    this.c = c;
  }

  @Override
  public int execute(Frame frame) {
    frame.longs[slot] += c;
    return Completion.NORMAL;
  }
}
