package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Goroutine;
import dev.gosling.value.Slice;

/** Range over a slice, of which only the indices are used. */
public final class RangeLength extends StmtNode {
  final ExprNode x;
  final int limitSlot;
  final int counterSlot;
  final int keySlot;
  final StmtNode bind;
  final StmtNode body;
  private final int breakTo;
  private final int continueTo;

  public RangeLength(
      ExprNode x,
      int limitSlot,
      int counterSlot,
      int keySlot,
      StmtNode bind,
      StmtNode body,
      int label) {
    this.x = x;
    this.limitSlot = limitSlot;
    this.counterSlot = counterSlot;
    this.keySlot = keySlot;
    this.bind = bind;
    this.body = body;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
    this.continueTo = Completion.labelled(Completion.CONTINUE, label);
  }

  @Override
  public int execute(Frame frame) {
    Goroutine g = frame.goroutine;
    long[] longs = frame.longs;
    longs[limitSlot] = Slice.len(x.execute(frame));
    longs[counterSlot] = 0;
    while (longs[counterSlot] < longs[limitSlot]) {
      if (keySlot >= 0) longs[keySlot] = longs[counterSlot];
      if (bind != null) bind.execute(frame);
      int c = body.execute(frame);
      if (c != Completion.NORMAL) {
        if (c == Completion.BREAK || c == breakTo) break;
        if (c != Completion.CONTINUE && c != continueTo) return c;
      }
      longs[counterSlot]++;
      if (--g.fuel < 0) Poll.slow(frame);
    }
    return Completion.NORMAL;
  }
}
