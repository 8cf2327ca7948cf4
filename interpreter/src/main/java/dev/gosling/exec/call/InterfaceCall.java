package dev.gosling.exec.call;

import dev.gosling.exec.CallNode;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.MethodTable;
import dev.gosling.exec.Panics;
import dev.gosling.types.Package;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** A method call on an interface value, with the methods of the last dynamic types at hand. */
public final class InterfaceCall extends CallNode {
  final ExprNode x;
  final MethodTable methods;
  final Package pkg;
  final String name;
  final Receiver receiver;
  final int pos;

  public InterfaceCall(
      ExprNode x, MethodTable methods, Package pkg, String name, Receiver receiver, int pos) {
    this.x = x;
    this.methods = methods;
    this.pkg = pkg;
    this.name = name;
    this.receiver = receiver;
    this.pos = pos;
  }

  private static final int POLYMORPHIC = 4;

  /** An immutable list, newest first: a race loses an entry and nothing else. */
  private Entry cache;

  private record Entry(MethodTable.Dispatch dispatch, Entry next, int size) {}

  /**
   * Where receiver and arguments go. Their slots depend on the kind of the receiver, which is the
   * dynamic type's.
   *
   * @param nil stands for the method where the interface is nil: has room for the arguments
   */
  public record Receiver(
      int longSlot, int refSlot, Arg[] longArgs, Arg[] refArgs, FunctionCode nil) {}

  @Override
  public Frame prepare(Frame caller) {
    InterfaceValue value = (InterfaceValue) x.execute(caller);
    if (value == null) return prepareNil(caller);
    MethodTable.Dispatch dispatch = dispatch(value.type);
    FunctionCode code = dispatch.code();
    Frame callee = code.newFrame(caller, code.closure());
    if (dispatch.ref()) {
      callee.refs[receiver.refSlot] = dispatch.copy() ? value.type.copyRef(value.ref) : value.ref;
      for (Arg arg : receiver.refArgs) arg.pass(caller, callee);
    } else {
      callee.longs[receiver.longSlot] = value.bits;
      for (Arg arg : receiver.longArgs) arg.pass(caller, callee);
    }
    caller.site = pos;
    return callee;
  }

  private Frame prepareNil(Frame caller) {
    Frame unused = receiver.nil.newFrame(caller, receiver.nil.closure());
    for (Arg arg : receiver.refArgs) arg.pass(caller, unused);
    throw Panics.nilDereference(caller, pos);
  }

  private MethodTable.Dispatch dispatch(RuntimeType type) {
    for (Entry e = cache; e != null; e = e.next) if (e.dispatch.type() == type) return e.dispatch;
    MethodTable.Dispatch found = methods.find(type, pkg, name);
    Entry old = cache;
    cache =
        old == null || old.size == POLYMORPHIC
            ? new Entry(found, null, 1)
            : new Entry(found, old, old.size + 1);
    return found;
  }

  @Override
  public Frame call(Frame caller) {
    Frame callee = prepare(caller);
    callee.code().run(callee);
    return callee;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return call(frame).longs[0] != 0;
  }

  @Override
  public long executeLong(Frame frame) {
    return call(frame).longs[0];
  }

  @Override
  public double executeDouble(Frame frame) {
    return Double.longBitsToDouble(call(frame).longs[0]);
  }

  @Override
  public Object execute(Frame frame) {
    return call(frame).refs[0];
  }
}
