package dev.gosling.exec.expr;

import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.value.GoPanic;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;

/** The panics of failed type assertions, as {@code runtime.TypeAssertionError} words them. */
final class TypeAssertions {
  private TypeAssertions() {}

  /**
   * @param from the interface type of the operand
   */
  static GoPanic notConcrete(
      Frame frame, int pos, RuntimeType from, InterfaceValue value, RuntimeType to) {
    if (value == null) return failed(frame, pos, from + " is nil, not " + to);
    String text = from + " is " + value.type + ", not " + to;
    if (value.type.toString().equals(to.toString())) text += " (types from different scopes)";
    return failed(frame, pos, text);
  }

  static GoPanic notImplemented(Frame frame, int pos, InterfaceValue value, RuntimeType to) {
    if (value == null) return failed(frame, pos, "interface is nil, not " + to);
    return failed(
        frame,
        pos,
        value.type + " is not " + to + ": missing method " + value.type.missingMethod(to));
  }

  private static GoPanic failed(Frame frame, int pos, String text) {
    return Panics.plainError(frame, pos, "interface conversion: " + text);
  }
}
