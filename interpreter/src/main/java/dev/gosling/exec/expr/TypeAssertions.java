package dev.gosling.exec.expr;

import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.types.Interface;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
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
    if (value.type.toString().equals(to.toString())) {
      boolean samePackage = packageOf(value.type.type()) == packageOf(to.type());
      text += " (types from different " + (samePackage ? "scopes)" : "packages)");
    }
    return failed(frame, pos, text);
  }

  /** The package of a name, or of the unexported names of a type without one. */
  private static Package packageOf(Type type) {
    return switch (type) {
      case Named t -> t.obj().pkg();
      case Struct t -> {
        for (Obj.Var f : t.fields()) if (!f.exported()) yield f.pkg();
        yield null;
      }
      case Interface t -> {
        for (Obj.Func m : t.typeSet().methods()) if (!m.exported()) yield m.pkg();
        yield null;
      }
      default -> null;
    };
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
