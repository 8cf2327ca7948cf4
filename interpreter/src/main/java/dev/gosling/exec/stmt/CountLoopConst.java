package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Goroutine;

/** {@code for ; i < 10; i++} with a 64-bit i in a slot. */
public final class CountLoopConst extends StmtNode {
  final int slot;
  final long limit;
  final StmtNode body;
  private final int breakTo;
  private final int continueTo;

  public CountLoopConst(int slot, long limit, StmtNode body, int label) {
    this.slot = slot;
    this.limit = limit;
    this.body = body;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
    this.continueTo = Completion.labelled(Completion.CONTINUE, label);
  }

  @Override
  public int execute(Frame frame) {
    Goroutine g = frame.goroutine;
    long[] longs = frame.longs;
    while (longs[slot] < limit) {
      int c = body.execute(frame);
      if (c != Completion.NORMAL) {
        if (c == Completion.BREAK || c == breakTo) break;
        if (c != Completion.CONTINUE && c != continueTo) return c;
      }
      longs[slot]++;
      if (--g.fuel < 0) Poll.slow(frame);
    }
    return Completion.NORMAL;
  }
}
