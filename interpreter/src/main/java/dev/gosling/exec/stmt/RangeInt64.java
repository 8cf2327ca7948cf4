package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Goroutine;
import dev.gosling.value.LongSlice;

/** Range over a slice or array of int and other 64-bit integers. */
public final class RangeInt64 extends StmtNode {
  final ExprNode x;
  final int sliceSlot;
  final int counterSlot;
  final int keySlot;
  final int valueSlot;
  final StmtNode bind;
  final StmtNode body;
  private final int breakTo;
  private final int continueTo;

  public RangeInt64(
      ExprNode x,
      int sliceSlot,
      int counterSlot,
      int keySlot,
      int valueSlot,
      StmtNode bind,
      StmtNode body,
      int label) {
    this.x = x;
    this.sliceSlot = sliceSlot;
    this.counterSlot = counterSlot;
    this.keySlot = keySlot;
    this.valueSlot = valueSlot;
    this.bind = bind;
    this.body = body;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
    this.continueTo = Completion.labelled(Completion.CONTINUE, label);
  }

  @Override
  public int execute(Frame frame) {
    Goroutine g = frame.goroutine;
    long[] longs = frame.longs;
    frame.refs[sliceSlot] = x.execute(frame);
    longs[counterSlot] = 0;
    while (true) {
      LongSlice slice = (LongSlice) frame.refs[sliceSlot];
      if (slice == null || longs[counterSlot] >= slice.length) break;
      longs[valueSlot] = slice.array[slice.offset + (int) longs[counterSlot]];
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
