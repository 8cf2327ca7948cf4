package dev.gosling.stdlib.flag;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.types.Types;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.LongCell;
import dev.gosling.value.Pointer;
import dev.gosling.value.RefCell;
import dev.gosling.value.RuntimeType;

/** The body-less functions of {@code flag}: what needs the types of values. */
public final class FlagNatives {
  private FlagNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "zeroOf" -> FlagNatives::zeroOf;
      case "assignPointee" -> f -> f.refs[0] = GoString.of(assignPointee(f));
      default -> null;
    };
  }

  private static void zeroOf(Frame f) {
    RuntimeType type = ((InterfaceValue) f.refs[2]).type;
    if (type.isPointer()) {
      f.refs[0] = new InterfaceValue(type, newVariable(type.elem()));
      f.refs[1] = GoString.of(type.elem().toString());
    } else {
      f.refs[0] = zero(type);
      f.refs[1] = GoString.of(type.toString());
    }
  }

  private static InterfaceValue zero(RuntimeType type) {
    return type.kind().isRef()
        ? new InterfaceValue(type, type.zeroRef())
        : new InterfaceValue(type, 0);
  }

  /** {@code new(T)}. */
  private static Object newVariable(RuntimeType type) {
    if (type.isAggregate()) return type.zeroRef();
    return type.kind().isRef() ? new RefCell(type.zeroRef()) : new LongCell(0);
  }

  private static String assignPointee(Frame f) {
    InterfaceValue variable = (InterfaceValue) f.refs[1];
    if (variable == null || !variable.type.isPointer()) {
      return "variable value type must be a pointer";
    }
    InterfaceValue value = (InterfaceValue) f.refs[2];
    if (value == null) throw Natives.nilDereference();
    if (value.type.isPointer()) value = load(value);
    RuntimeType type = variable.type.elem();
    if (!Types.identical(value.type.type(), type.type())) {
      return "default type does not match variable type: " + value.type + " != " + type;
    }
    store(variable.ref, type, value);
    return "";
  }

  private static InterfaceValue load(InterfaceValue pointer) {
    if (pointer.ref == null) throw Natives.nilDereference();
    RuntimeType type = pointer.type.elem();
    if (type.isAggregate()) return new InterfaceValue(type, pointer.ref);
    Pointer p = (Pointer) pointer.ref;
    return type.kind().isRef()
        ? new InterfaceValue(type, p.loadRef())
        : new InterfaceValue(type, p.loadBits());
  }

  private static void store(Object pointer, RuntimeType type, InterfaceValue value) {
    if (pointer == null) throw Natives.nilDereference();
    if (type.isAggregate()) type.assignRef(pointer, value.ref);
    else if (type.kind().isRef()) ((Pointer) pointer).storeRef(value.ref);
    else ((Pointer) pointer).storeBits(value.bits);
  }
}
