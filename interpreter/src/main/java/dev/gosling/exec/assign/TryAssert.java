package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** The comma-ok form of a type assertion. */
public final class TryAssert extends StmtNode {
  final ExprNode x;
  final RuntimeType type;
  final int value;
  final int ok;

  public TryAssert(ExprNode x, RuntimeType type, int value, int ok) {
    this.x = x;
    this.type = type;
    this.value = value;
    this.ok = ok;
  }

  @Override
  public int execute(Frame frame) {
    InterfaceValue v = (InterfaceValue) x.execute(frame);
    boolean holds =
        v != null && (type.isInterface() ? v.type.implementsInterface(type) : v.type == type);
    frame.longs[ok] = holds ? 1 : 0;
    if (!type.kind().isRef()) frame.longs[value] = holds ? v.bits : 0;
    else if (!holds) frame.refs[value] = type.zeroRef();
    else frame.refs[value] = type.isInterface() ? v : v.ref;
    return Completion.NORMAL;
  }
}
