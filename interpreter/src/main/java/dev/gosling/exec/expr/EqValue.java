package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoFailure;
import dev.gosling.value.RuntimeType;

/**
 * Whether two values of a type that has its own equality are equal: structs, arrays, interfaces,
 * complex numbers, pointers to arrays. Panics for uncomparable dynamic types.
 */
public final class EqValue extends ExprNode {
  final ExprNode x;
  final ExprNode y;
  final RuntimeType type;
  final int pos;

  public EqValue(ExprNode x, ExprNode y, RuntimeType type, int pos) {
    this.x = x;
    this.y = y;
    this.type = type;
    this.pos = pos;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    Object a = x.execute(frame);
    Object b = y.execute(frame);
    try {
      return type.equalRef(a, b);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
  }
}
