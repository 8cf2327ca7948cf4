package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.GoFailure;
import dev.gosling.value.MapValue;

/** Assigns to a map element, of kind REF, by a key in bits. */
public final class SetMapRefByBits extends StmtNode {
  final ExprNode x;
  final ExprNode index;
  final ExprNode value;
  final int pos;

  public SetMapRefByBits(ExprNode x, ExprNode index, ExprNode value, int pos) {
    this.x = x;
    this.index = index;
    this.value = value;
    this.pos = pos;
  }

  @Override
  public int execute(Frame frame) {
    MapValue m = (MapValue) x.execute(frame);
    long key = index.executeLong(frame);
    Object v = value.execute(frame);
    if (m == null) throw Panics.nilMap(frame, pos);
    try {
      m.put(key, v);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
    return Completion.NORMAL;
  }
}
