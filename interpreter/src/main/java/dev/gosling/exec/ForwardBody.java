package dev.gosling.exec;

import dev.gosling.exec.call.Shape;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Kind;

/**
 * A wrapper that passes its arguments on to a method, with a receiver that it finds: behind a
 * pointer, in an embedded field, bound in a closure, or in an interface value.
 *
 * <p>It is not there for stack traces and for recover: the method's caller is the wrapper's.
 */
public final class ForwardBody extends Body {
  /** Chooses the method; the receiver node yields what it needs. */
  public sealed interface Callee {}

  /** A known method whose receiver has this kind. */
  public record Known(FunctionCode code, Kind receiver) implements Callee {}

  /** The method of the interface value that the receiver node yields. */
  public record Dynamic(MethodTable methods, dev.gosling.types.Package pkg, String name)
      implements Callee {}

  private final ExprNode receiver;

  /** Whether the wrapper itself has a receiver parameter, and of which kind; or null. */
  private final Kind own;

  private final Callee callee;
  private final Shape shape;
  private final int pos;

  public ForwardBody(ExprNode receiver, Kind own, Callee callee, Shape shape, int pos) {
    this.receiver = receiver;
    this.own = own;
    this.callee = callee;
    this.shape = shape;
    this.pos = pos;
  }

  @Override
  public void execute(Frame frame) {
    Frame inner =
        switch (callee) {
          case Known k -> known(frame, k);
          case Dynamic d -> dynamic(frame, d);
        };
    DeferStack.replaceRunning(frame, inner);
    inner.code().run(inner);
    System.arraycopy(inner.longs, 0, frame.longs, 0, shape.longResults());
    System.arraycopy(inner.refs, 0, frame.refs, 0, shape.refResults());
  }

  private Frame known(Frame frame, Known k) {
    if (k.receiver.isRef()) {
      Object value = receiver.execute(frame);
      return ref(frame, k.code, value);
    }
    return bits(frame, k.code, receiver.executeLong(frame));
  }

  private Frame dynamic(Frame frame, Dynamic d) {
    InterfaceValue value = (InterfaceValue) receiver.execute(frame);
    if (value == null) throw Panics.nilDereference(frame, pos);
    MethodTable.Dispatch dispatch = d.methods.find(value.type, d.pkg, d.name);
    if (!dispatch.ref()) return bits(frame, dispatch.code(), value.bits);
    Object payload = dispatch.copy() ? value.type.copyRef(value.ref) : value.ref;
    return ref(frame, dispatch.code(), payload);
  }

  private Frame ref(Frame frame, FunctionCode code, Object value) {
    Frame inner = newFrame(frame, code);
    inner.refs[shape.refResults()] = value;
    copyParams(frame, inner, 0, 1);
    return inner;
  }

  private Frame bits(Frame frame, FunctionCode code, long value) {
    Frame inner = newFrame(frame, code);
    inner.longs[shape.longResults()] = value;
    copyParams(frame, inner, 1, 0);
    return inner;
  }

  private static Frame newFrame(Frame frame, FunctionCode code) {
    return frame.caller == null
        ? code.newRootFrame(frame.goroutine, code.closure())
        : code.newFrame(frame.caller, code.closure());
  }

  private void copyParams(Frame frame, Frame inner, int innerLongs, int innerRefs) {
    int ownLongs = own != null && !own.isRef() ? 1 : 0;
    int ownRefs = own != null && own.isRef() ? 1 : 0;
    int longs = shape.longResults();
    int refs = shape.refResults();
    System.arraycopy(
        frame.longs, longs + ownLongs, inner.longs, longs + innerLongs, shape.longParams());
    System.arraycopy(frame.refs, refs + ownRefs, inner.refs, refs + innerRefs, shape.refParams());
  }
}
