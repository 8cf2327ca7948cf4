package dev.gosling.stdlib.errors;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Pointer;
import dev.gosling.value.RuntimeType;

/** The body-less functions of {@code errors}. */
public final class ErrorsNatives {
  private ErrorsNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "hasComparableType" ->
          f -> f.setBoolean(0, ((InterfaceValue) f.refs[0]).type.comparable());
      case "misuse" ->
          f -> f.refs[0] = GoString.of(misuse((InterfaceValue) f.refs[1], errorType(f.refs[2])));
      case "assign" -> ErrorsNatives::assign;
      default -> null;
    };
  }

  private static RuntimeType errorType(Object pointerToError) {
    return ((InterfaceValue) pointerToError).type.elem();
  }

  private static String misuse(InterfaceValue target, RuntimeType error) {
    if (target == null) return "target cannot be nil";
    if (!target.type.isPointer() || target.ref == null) return "target must be a non-nil pointer";
    RuntimeType type = target.type.elem();
    if (type.isInterface() || type.implementsInterface(error)) return "";
    return "*target must be interface or implement error";
  }

  private static void assign(Frame f) {
    InterfaceValue err = (InterfaceValue) f.refs[0];
    InterfaceValue target = (InterfaceValue) f.refs[1];
    RuntimeType type = target.type.elem();
    boolean fits = type.isInterface() ? err.type.implementsInterface(type) : err.type == type;
    f.setBoolean(0, fits);
    if (!fits) return;
    if (type.isInterface()) ((Pointer) target.ref).storeRef(err);
    else if (type.isAggregate()) type.assignRef(target.ref, err.ref);
    else if (type.kind().isRef()) ((Pointer) target.ref).storeRef(err.ref);
    else ((Pointer) target.ref).storeBits(err.bits);
  }
}
