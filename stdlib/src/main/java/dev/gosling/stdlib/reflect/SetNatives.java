package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.Complex;
import dev.gosling.value.MapValue;
import dev.gosling.value.Slice;

/** The methods of {@code reflect.Value} that set the variable it stands for. */
final class SetNatives {
  private SetNatives() {}

  static NativeFunction of(String method) {
    String name = "reflect.Value." + method;
    return switch (method) {
      case "Set" -> f -> set(f, name);
      case "setIter" ->
          f -> {
            String of = "reflect.Value." + f.string(1);
            Reflected v = Mirror.mustBeAssignable(f, of, Mirror.held(f, 0));
            String context = "reflect.MapIter.Set" + f.string(1).toString().substring(7);
            v.store(ValueNatives.assign(f, context, Mirror.held(f, 2), v.type));
          };
      case "SetBool" ->
          f -> {
            Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
            Mirror.mustBe(f, name, v, ReflectKind.BOOL).storeBits(f.longs[0]);
          };
      case "SetInt" ->
          f -> {
            Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
            switch (v.kind()) {
              case INT, INT8, INT16, INT32, INT64 ->
                  v.storeBits(Conversion.wrap(f.longs[0], v.kind()));
              default -> throw Mirror.wrongKind(f, name, v);
            }
          };
      case "SetUint" ->
          f -> {
            Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
            if (!Conversion.isUnsigned(v.kind())) throw Mirror.wrongKind(f, name, v);
            v.storeBits(Conversion.wrap(f.longs[0], v.kind()));
          };
      case "SetFloat" ->
          f -> {
            Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
            switch (v.kind()) {
              case FLOAT32, FLOAT64 -> v.storeBits(Conversion.doubleBits(f.getDouble(0), v.kind()));
              default -> throw Mirror.wrongKind(f, name, v);
            }
          };
      case "SetComplex" ->
          f -> {
            Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
            switch (v.kind()) {
              case COMPLEX64, COMPLEX128 ->
                  v.storeRef(Conversion.complex((Complex) f.refs[1], v.kind()));
              default -> throw Mirror.wrongKind(f, name, v);
            }
          };
      case "SetString" ->
          f -> {
            Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
            Mirror.mustBe(f, name, v, ReflectKind.STRING).storeRef(f.refs[1]);
          };
      case "SetBytes" ->
          f -> {
            Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
            Mirror.mustBe(f, name, v, ReflectKind.SLICE);
            if (v.type.elem().kind != ReflectKind.UINT8) {
              throw Natives.panic(f, name + " of non-byte slice");
            }
            v.storeRef(f.refs[1]);
          };
      case "SetPointer" ->
          f -> {
            Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
            Mirror.mustBe(f, name, v, ReflectKind.UNSAFE_POINTER).storeRef(f.refs[1]);
          };
      case "SetZero" ->
          f -> {
            Mirror.mustBeAssignable(f, name, Mirror.held(f, 0)).setZero();
          };
      case "SetLen" -> f -> setLength(f, name);
      case "SetCap" -> f -> setCapacity(f, name);
      case "Grow" -> f -> grow(f, name);
      case "Clear" -> f -> clear(f, name);
      default -> null;
    };
  }

  private static void set(Frame f, String name) {
    Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
    Reflected x = Mirror.mustBeExported(f, name, Mirror.held(f, 1));
    v.store(ValueNatives.assign(f, "reflect.Set", x, v.type));
  }

  private static Reflected slice(Frame f, String name) {
    Reflected v = Mirror.mustBeAssignable(f, name, Mirror.held(f, 0));
    return Mirror.mustBe(f, name, v, ReflectKind.SLICE);
  }

  private static void setLength(Frame f, String name) {
    Reflected v = slice(f, name);
    Slice s = v.slice();
    long n = f.longs[0];
    if (n < 0 || n > Slice.cap(s)) {
      throw Natives.panic(f, "reflect: slice length out of range in SetLen");
    }
    if (s != null) v.storeRef(s.reslice(0, (int) n, s.capacity, v.type.elem().type));
  }

  private static void setCapacity(Frame f, String name) {
    Reflected v = slice(f, name);
    Slice s = v.slice();
    long n = f.longs[0];
    if (n < Slice.len(s) || n > Slice.cap(s)) {
      throw Natives.panic(f, "reflect: slice capacity out of range in SetCap");
    }
    if (s != null) v.storeRef(s.view(s.offset, s.length, (int) n));
  }

  private static void grow(Frame f, String name) {
    Reflected v = slice(f, name);
    long n = f.longs[0];
    if (n < 0) throw Natives.panic(f, "reflect.Value.Grow: negative len");
    Slice s = v.slice();
    if (n <= Slice.cap(s) - Slice.len(s)) return;
    if (n > Integer.MAX_VALUE - 8) throw Natives.panic(f, "reflect.Value.Grow: slice overflow");
    int length = Slice.len(s);
    Slice grown = Slice.extend(s, (int) n, v.type.elem().type);
    v.storeRef(grown.view(grown.offset, length, grown.capacity));
  }

  private static void clear(Frame f, String name) {
    Reflected v = Mirror.held(f, 0);
    switch (Mirror.kind(v)) {
      case SLICE -> Slice.clear(v.slice(), v.type.elem().type);
      case MAP -> {
        if (v.ref() != null) ((MapValue) v.ref()).clear();
      }
      default -> throw Mirror.wrongKind(f, name, v);
    }
  }
}
