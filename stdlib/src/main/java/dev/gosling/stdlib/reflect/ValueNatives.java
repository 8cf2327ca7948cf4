package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.types.Interface;
import dev.gosling.value.Addresses;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoPanic;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Slice;

/** The body-less methods of {@code reflect.Value} that tell what it holds. */
final class ValueNatives {
  private ValueNatives() {}

  static NativeFunction of(String method) {
    return switch (method) {
      case "Kind" -> f -> f.longs[0] = Mirror.kind(Mirror.held(f, 0)).ordinal();
      case "Type" -> ValueNatives::type;
      case "CanAddr" ->
          f -> f.setBoolean(0, Mirror.held(f, 0) instanceof Reflected v && v.isAddressable());
      case "CanSet" ->
          f ->
              f.setBoolean(
                  0,
                  Mirror.held(f, 0) instanceof Reflected v && v.isAddressable() && !v.isReadOnly());
      case "CanInterface" ->
          f -> f.setBoolean(0, !valid(f, 0, "reflect.Value.CanInterface").isReadOnly());
      case "IsNil" -> f -> f.setBoolean(0, isNil(f, Mirror.held(f, 0)));
      case "IsZero" -> f -> f.setBoolean(0, Comparison.isZero(valid(f, 0, "reflect.Value.IsZero")));
      case "Comparable" ->
          f -> {
            Reflected v = Mirror.held(f, 0);
            f.setBoolean(0, v == null || Comparison.isComparable(v));
          };
      case "Equal" ->
          f -> f.setBoolean(0, Comparison.equal(f, Mirror.held(f, 0), Mirror.held(f, 1)));
      case "Interface" -> ValueNatives::toInterface;
      case "String" -> f -> f.refs[0] = string(Mirror.held(f, 1));
      case "Bool" ->
          f -> {
            Reflected v = Mirror.held(f, 0);
            f.longs[0] = Mirror.mustBe(f, "reflect.Value.Bool", v, ReflectKind.BOOL).bits();
          };
      case "Int" -> f -> f.longs[0] = integer(f, Mirror.held(f, 0));
      case "Uint" -> f -> f.longs[0] = unsigned(f, Mirror.held(f, 0));
      case "Float" -> f -> f.longs[0] = floating(f, Mirror.held(f, 0));
      case "Complex" -> f -> f.refs[0] = complex(f, Mirror.held(f, 1));
      case "Bytes" -> f -> f.refs[0] = bytes(f, Mirror.held(f, 1));
      case "Pointer" ->
          f -> {
            Object p = pointer(f, Mirror.held(f, 0), "reflect.Value.Pointer");
            f.longs[0] = addresses(f).of(p);
          };
      case "UnsafePointer" ->
          f -> f.refs[0] = pointer(f, Mirror.held(f, 1), "reflect.Value.UnsafePointer");
      case "UnsafeAddr" -> ValueNatives::unsafeAddress;
      case "CanConvert" ->
          f -> f.setBoolean(0, Conversion.possible(held(f, 0, "CanConvert"), described(f, 1)));
      case "Convert" ->
          f -> {
            Reflected v = held(f, 1, "Convert");
            f.refs[0] = Mirror.of(f).value(Conversion.convert(f, v, described(f, 2)));
          };
      default -> null;
    };
  }

  private static Reflected held(Frame f, int i, String method) {
    return valid(f, i, "reflect.Value." + method);
  }

  private static TypeDescriptor described(Frame f, int i) {
    return Mirror.described(f, i);
  }

  private static Reflected valid(Frame f, int i, String method) {
    Reflected v = Mirror.held(f, i);
    if (v == null) throw Mirror.wrongKind(f, method, null);
    return v;
  }

  static Addresses addresses(Frame f) {
    return f.goroutine.program().state(Addresses.class, Addresses::new);
  }

  // ---- functions

  static void valueOf(Frame f) {
    f.refs[0] = Mirror.of(f).value(Reflected.of((InterfaceValue) f.refs[1], 0));
  }

  static void newVariable(Frame f) {
    TypeDescriptor t = Mirror.described(f, 1);
    f.refs[0] = pointerValue(f, t, Reflected.newVariable(t), 0);
  }

  static void newAt(Frame f) {
    f.refs[0] = pointerValue(f, Mirror.described(f, 1), f.refs[2], 0);
  }

  /** A {@code reflect.Value} of type {@code *elem}. */
  static Object pointerValue(Frame f, TypeDescriptor elem, Object pointer, int flags) {
    return Mirror.of(f).value(Reflected.ofRef(elem.pointer(), pointer, flags));
  }

  // ---- methods

  private static void type(Frame f) {
    f.refs[0] = Mirror.of(f).type(valid(f, 1, "reflect.Value.Type").type);
  }

  private static void toInterface(Frame f) {
    Reflected v = valid(f, 1, "reflect.Value.Interface");
    if (v.isReadOnly()) {
      throw Natives.panic(
          f,
          "reflect.Value.Interface: cannot return value obtained from unexported field or method");
    }
    f.refs[0] = v.toInterface();
  }

  static boolean isNil(Frame f, Reflected v) {
    switch (Mirror.kind(v)) {
      case CHAN, FUNC, INTERFACE, MAP, POINTER, SLICE, UNSAFE_POINTER -> {
        return v.ref() == null;
      }
      default -> throw Mirror.wrongKind(f, "reflect.Value.IsNil", v);
    }
  }

  private static GoString string(Reflected v) {
    if (v == null) return GoString.of("<invalid Value>");
    if (v.kind() == ReflectKind.STRING) return v.string();
    return GoString.of("<" + v.type.name() + " Value>");
  }

  static long integer(Frame f, Reflected v) {
    return switch (Mirror.kind(v)) {
      case INT, INT8, INT16, INT32, INT64 -> v.bits();
      default -> throw Mirror.wrongKind(f, "reflect.Value.Int", v);
    };
  }

  static long unsigned(Frame f, Reflected v) {
    return switch (Mirror.kind(v)) {
      case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> v.bits();
      default -> throw Mirror.wrongKind(f, "reflect.Value.Uint", v);
    };
  }

  private static long floating(Frame f, Reflected v) {
    return switch (Mirror.kind(v)) {
      case FLOAT32, FLOAT64 -> v.bits();
      default -> throw Mirror.wrongKind(f, "reflect.Value.Float", v);
    };
  }

  private static Object complex(Frame f, Reflected v) {
    return switch (Mirror.kind(v)) {
      case COMPLEX64, COMPLEX128 -> v.ref();
      default -> throw Mirror.wrongKind(f, "reflect.Value.Complex", v);
    };
  }

  private static ByteSlice bytes(Frame f, Reflected v) {
    String method = "reflect.Value.Bytes";
    switch (Mirror.kind(v)) {
      case SLICE -> {
        if (v.type.elem().kind != ReflectKind.UINT8) {
          throw Natives.panic(f, method + " of non-byte slice");
        }
        return (ByteSlice) v.ref();
      }
      case ARRAY -> {
        if (v.type.elem().kind != ReflectKind.UINT8) {
          throw Natives.panic(f, method + " of non-byte array");
        }
        if (!v.isAddressable()) {
          throw Natives.panic(f, method + " of unaddressable byte array");
        }
        return (ByteSlice) v.ref();
      }
      default -> throw Mirror.wrongKind(f, method, v);
    }
  }

  private static Object pointer(Frame f, Reflected v, String method) {
    return switch (Mirror.kind(v)) {
      case POINTER, CHAN, MAP, UNSAFE_POINTER, FUNC -> v.ref();
      case SLICE -> {
        Slice s = v.slice();
        yield s == null || s.capacity > 0 ? s : s.array();
      }
      case STRING -> {
        GoString s = v.string();
        yield s.length == 0 ? null : s.view();
      }
      default -> throw Mirror.wrongKind(f, method, v);
    };
  }

  private static void unsafeAddress(Frame f) {
    Reflected v = valid(f, 0, "reflect.Value.UnsafeAddr");
    if (!v.isAddressable()) {
      throw Natives.panic(f, "reflect.Value.UnsafeAddr of unaddressable value");
    }
    f.longs[0] = addresses(f).of(v.address());
  }

  /** The value as type {@code to} if it can be assigned to it; {@code context} words the panic. */
  static Reflected assign(Frame f, String context, Reflected v, TypeDescriptor to) {
    if (v.type == to) return v;
    if (Relations.sameRepresentation(v.type, to)) return v.as(to);
    if (Relations.implementsInterface(v.type, to)) {
      return Reflected.ofRef(to, v.toInterface(), v.readOnly());
    }
    throw Natives.panic(
        f,
        context + ": value of type " + v.type.name() + " is not assignable to type " + to.name());
  }

  /** The dynamic value of an interface, others as they are; null for a nil interface. */
  static Reflected concrete(Reflected v) {
    if (!(v.type.underlying() instanceof Interface)) return v;
    return Reflected.of((InterfaceValue) v.ref(), v.readOnly());
  }

  static GoPanic outOfRange(Frame f, String what) {
    return Natives.panic(f, "reflect: " + what + " index out of range");
  }
}
