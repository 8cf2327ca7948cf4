package dev.gosling.exec;

import dev.gosling.value.FatalError;
import dev.gosling.value.GoFailure;
import dev.gosling.value.GoPanic;
import dev.gosling.value.MapValue;

/** Makes the panics that nodes raise: they remember the frame and position for the trace. */
public final class Panics {
  private Panics() {}

  /** A run-time error with Go's text, without the prefix {@code runtime error: }. */
  public static GoPanic runtimeError(Frame frame, int pos, String text) {
    return at(frame, pos, GoPanic.runtimeError(text));
  }

  public static GoPanic nilDereference(Frame frame, int pos) {
    return runtimeError(frame, pos, "invalid memory address or nil pointer dereference");
  }

  public static GoPanic divideByZero(Frame frame, int pos) {
    return runtimeError(frame, pos, "integer divide by zero");
  }

  /** A run-time error whose text has no prefix. */
  public static GoPanic plainError(Frame frame, int pos, String text) {
    return at(frame, pos, GoPanic.plainError(text));
  }

  public static GoPanic nilMap(Frame frame, int pos) {
    return plainError(frame, pos, "assignment to entry in nil map");
  }

  /** Gives what an operation on values raised, which know no frames, its place. */
  public static GoFailure raisedAt(Frame frame, int pos, GoFailure failure) {
    return failure.trace == null ? at(frame, pos, failure) : failure;
  }

  /** {@link #raisedAt} for the load of {@code m[key] op= v}, in which Go sees a write only. */
  public static GoFailure raisedInUpdate(Frame frame, int pos, GoFailure failure) {
    return raisedAt(frame, pos, failure instanceof FatalError ? MapValue.racingWrites() : failure);
  }

  /**
   * {@code panic(value)}. spec: "calling panic with a nil interface value … causes a run-time
   * panic"
   */
  public static GoPanic of(Frame frame, int pos, Object interfaceValue) {
    if (interfaceValue == null) return runtimeError(frame, pos, RuntimeErrors.NIL_PANIC);
    return at(frame, pos, GoPanic.of(interfaceValue));
  }

  private static <F extends GoFailure> F at(Frame frame, int pos, F failure) {
    frame.site = pos;
    failure.trace = frame;
    return failure;
  }
}
