package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;
import dev.gosling.runtime.Choices;
import dev.gosling.runtime.Goroutine;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapIterator;
import dev.gosling.value.MapValue;

/** Range over a map, from a random start. */
public final class RangeMap extends StmtNode {
  /**
   * Where keys or values go.
   *
   * @param slot -1 to drop them
   */
  public record Target(int slot, boolean ref) {}

  private final ExprNode x;
  private final int iteratorSlot;
  private final Target key;
  private final Target value;
  private final StmtNode bind;
  private final StmtNode body;
  private final int pos;
  private final int breakTo;
  private final int continueTo;

  public RangeMap(
      ExprNode x,
      int iteratorSlot,
      Target key,
      Target value,
      StmtNode bind,
      StmtNode body,
      int pos,
      int label) {
    this.x = x;
    this.iteratorSlot = iteratorSlot;
    this.key = key;
    this.value = value;
    this.bind = bind;
    this.body = body;
    this.pos = pos;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
    this.continueTo = Completion.labelled(Completion.CONTINUE, label);
  }

  @Override
  public int execute(Frame frame) {
    Goroutine g = frame.goroutine;
    frame.site = pos;
    Object map = x.execute(frame);
    int start = g.program().choices().below(g, Integer.MAX_VALUE, Choices.Kind.MAP_START);
    frame.refs[iteratorSlot] = iterate(frame, map, start);
    while (next(frame)) {
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

  private MapIterator iterate(Frame frame, Object map, int start) {
    try {
      return MapValue.iterate(map, start);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
  }

  private boolean next(Frame frame) {
    MapIterator it = (MapIterator) frame.refs[iteratorSlot];
    try {
      if (!it.next()) return false;
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
    if (key.slot >= 0) {
      if (key.ref) frame.refs[key.slot] = it.keyRef;
      else frame.longs[key.slot] = it.keyBits;
    }
    if (value.slot >= 0) {
      if (value.ref) frame.refs[value.slot] = it.valueRef;
      else frame.longs[value.slot] = it.valueBits;
    }
    return true;
  }
}
