package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;

/** Looks a key of kind REF up for the comma-ok form of a map index. */
public final class LookUpRef extends StmtNode {
  final ExprNode x;
  final ExprNode index;
  final RuntimeType type;
  final int value;
  final int ok;
  final int pos;

  public LookUpRef(ExprNode x, ExprNode index, RuntimeType type, int value, int ok, int pos) {
    this.x = x;
    this.index = index;
    this.type = type;
    this.value = value;
    this.ok = ok;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    int place = find(frame, m, index.execute(frame));
    RuntimeType elem = type.elem();
    frame.longs[ok] = place < 0 ? 0 : 1;
    if (elem.kind().isRef()) frame.refs[value] = place < 0 ? elem.zeroRef() : m.valueRef(place);
    else frame.longs[value] = place < 0 ? 0 : m.valueBits(place);
    return Completion.NORMAL;
  }

  private int find(Frame frame, MapValue m, Object key) {
    try {
      if (m != null) return m.find(key);
      MapValue.checkKey(type.key(), key);
      return -1;
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
  }
}
