package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Goroutine;
import dev.gosling.value.GoString;
import dev.gosling.value.Utf8;

/** Range over the code points of a string. */
public final class RangeString extends StmtNode {
  final ExprNode x;
  final int stringSlot;
  final int nextSlot;
  final int keySlot;
  final int valueSlot;
  final StmtNode bind;
  final StmtNode body;
  private final int breakTo;
  private final int continueTo;

  public RangeString(
      ExprNode x,
      int stringSlot,
      int nextSlot,
      int keySlot,
      int valueSlot,
      StmtNode bind,
      StmtNode body,
      int label) {
    this.x = x;
    this.stringSlot = stringSlot;
    this.nextSlot = nextSlot;
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
    frame.refs[stringSlot] = x.execute(frame);
    longs[nextSlot] = 0;
    while (true) {
      GoString s = (GoString) frame.refs[stringSlot];
      int at = (int) longs[nextSlot];
      if (at >= s.length) break;
      long decoded = Utf8.decode(s.array, s.offset + at, s.offset + s.length);
      longs[nextSlot] = at + Utf8.width(decoded);
      if (keySlot >= 0) longs[keySlot] = at;
      if (valueSlot >= 0) longs[valueSlot] = Utf8.rune(decoded);
      if (bind != null) bind.execute(frame);
      int c = body.execute(frame);
      if (c != Completion.NORMAL) {
        if (c == Completion.BREAK || c == breakTo) break;
        if (c != Completion.CONTINUE && c != continueTo) return c;
      }
      if (--g.fuel < 0) Poll.slow(frame);
    }
    return Completion.NORMAL;
  }
}
