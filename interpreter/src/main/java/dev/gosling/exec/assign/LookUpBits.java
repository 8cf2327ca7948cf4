package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** Looks a key kept in bits up for the comma-ok form of a map index. */
public final class LookUpBits extends StmtNode {
  final ExprNode x;
  final ExprNode index;
  final RuntimeType elem;
  final int value;
  final int ok;
  final int pos;

  public LookUpBits(ExprNode x, ExprNode index, RuntimeType elem, int value, int ok, int pos) {
    this.x = x;
    this.index = index;
    this.elem = elem;
    this.value = value;
    this.ok = ok;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    long key = index.executeLong(frame);
    int place = m == null ? -1 : find(frame, m, key);
    frame.longs[ok] = place < 0 ? 0 : 1;
    if (elem.kind().isRef()) frame.refs[value] = place < 0 ? elem.zeroRef() : m.valueRef(place);
    else frame.longs[value] = place < 0 ? 0 : m.valueBits(place);
    return Completion.NORMAL;
  }

  private int find(Frame frame, MapValue m, long key) {
    try {
      return m.find(key);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
  }
}
