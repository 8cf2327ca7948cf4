package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Channel;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.types.Basic;
import dev.gosling.types.SliceType;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.MapValue;
import dev.gosling.value.Slice;

/** The methods of {@code reflect.Value} that lead into pointers, interfaces, structs and lists. */
final class PartNatives {
  private PartNatives() {}

  static NativeFunction of(String method) {
    return switch (method) {
      case "Addr" -> PartNatives::addr;
      case "Elem" -> f -> f.refs[0] = Mirror.of(f).value(elem(f, Mirror.held(f, 1)));
      case "NumField" ->
          f -> {
            Reflected v = Mirror.held(f, 0);
            Mirror.mustBe(f, "reflect.Value.NumField", v, ReflectKind.STRUCT);
            f.longs[0] = v.type.fields().length;
          };
      case "Field" -> PartNatives::field;
      case "Len" -> f -> f.longs[0] = length(f, Mirror.held(f, 0));
      case "Cap" -> f -> f.longs[0] = capacity(f, Mirror.held(f, 0));
      case "Index" -> PartNatives::index;
      case "Slice" -> f -> slice(f, "reflect.Value.Slice", f.longs[0], f.longs[1], -1);
      case "Slice3" -> f -> slice(f, "reflect.Value.Slice3", f.longs[0], f.longs[1], f.longs[2]);
      default -> null;
    };
  }

  private static void addr(Frame f) {
    Reflected v = Mirror.held(f, 1);
    if (v == null || !v.isAddressable()) {
      throw Natives.panic(f, "reflect.Value.Addr of unaddressable value");
    }
    f.refs[0] = ValueNatives.pointerValue(f, v.type, v.address(), v.readOnly());
  }

  static Reflected elem(Frame f, Reflected v) {
    switch (Mirror.kind(v)) {
      case INTERFACE -> {
        return Reflected.of((InterfaceValue) v.ref(), v.readOnly());
      }
      case POINTER -> {
        Object p = v.ref();
        return p == null ? null : Reflected.variable(v.type.elem(), p, v.readOnly());
      }
      default -> throw Mirror.wrongKind(f, "reflect.Value.Elem", v);
    }
  }

  private static void field(Frame f) {
    Reflected v = Mirror.held(f, 1);
    Mirror.mustBe(f, "reflect.Value.Field", v, ReflectKind.STRUCT);
    long i = f.longs[0];
    if (i < 0 || i >= v.type.fields().length) throw ValueNatives.outOfRange(f, "Field");
    f.refs[0] = Mirror.of(f).value(v.field((int) i));
  }

  private static boolean pointsToArray(Reflected v) {
    return v.type.elem().kind == ReflectKind.ARRAY;
  }

  private static int length(Frame f, Reflected v) {
    return switch (Mirror.kind(v)) {
      case SLICE, ARRAY -> Slice.len(v.ref());
      case STRING -> v.string().length;
      case MAP -> MapValue.len(v.ref());
      case CHAN -> Channel.len((Channel) v.ref());
      case POINTER -> {
        if (pointsToArray(v)) yield v.type.elem().type.length();
        throw Natives.panic(f, "reflect: call of reflect.Value.Len on ptr to non-array Value");
      }
      default -> throw Mirror.wrongKind(f, "reflect.Value.Len", v);
    };
  }

  private static int capacity(Frame f, Reflected v) {
    return switch (Mirror.kind(v)) {
      case SLICE, ARRAY -> Slice.cap(v.ref());
      case CHAN -> Channel.cap((Channel) v.ref());
      case POINTER -> {
        if (pointsToArray(v)) yield v.type.elem().type.length();
        throw Natives.panic(f, "reflect: call of reflect.Value.Cap on ptr to non-array Value");
      }
      default -> throw Mirror.wrongKind(f, "reflect.Value.Cap", v);
    };
  }

  private static void index(Frame f) {
    Reflected v = Mirror.held(f, 1);
    long i = f.longs[0];
    f.refs[0] = Mirror.of(f).value(index(f, v, i));
  }

  static Reflected index(Frame f, Reflected v, long i) {
    switch (Mirror.kind(v)) {
      case SLICE, ARRAY -> {
        if (i >= 0 && i < Slice.len(v.ref())) return v.element((int) i);
        throw ValueNatives.outOfRange(f, v.kind() == ReflectKind.SLICE ? "slice" : "array");
      }
      case STRING -> {
        GoString s = v.string();
        if (i < 0 || i >= s.length) throw ValueNatives.outOfRange(f, "string");
        TypeDescriptor b = Mirror.of(f).descriptor(Basic.UINT8);
        return Reflected.ofBits(b, s.byteAt((int) i) & 0xff, v.readOnly());
      }
      default -> throw Mirror.wrongKind(f, "reflect.Value.Index", v);
    }
  }

  /** {@code v[i:j]}, or {@code v[i:j:k]} if k is not negative. */
  private static void slice(Frame f, String method, long i, long j, long k) {
    Reflected v = Mirror.held(f, 1);
    boolean three = method.endsWith("3");
    Mirror mirror = Mirror.of(f);
    switch (Mirror.kind(v)) {
      case ARRAY, SLICE -> {
        TypeDescriptor type = v.type;
        if (v.kind() == ReflectKind.ARRAY) {
          if (!v.isAddressable()) {
            throw Natives.panic(f, method + ": slice of unaddressable array");
          }
          type = mirror.descriptor(new SliceType(v.type.elem().type.type()));
        }
        Slice s = v.slice();
        long max = three ? k : Slice.cap(s);
        if (i < 0 || j < i || max < j || max > Slice.cap(s)) {
          throw Natives.panic(f, method + ": slice index out of bounds");
        }
        Slice made = s == null ? null : s.reslice((int) i, (int) j, (int) max, v.type.elem().type);
        f.refs[0] = mirror.value(Reflected.ofRef(type, made, v.readOnly()));
      }
      case STRING -> {
        if (three) throw Mirror.wrongKind(f, method, v);
        GoString s = v.string();
        if (i < 0 || j < i || j > s.length) {
          throw Natives.panic(f, method + ": string slice index out of bounds");
        }
        GoString part = s.substring((int) i, (int) j);
        f.refs[0] = mirror.value(Reflected.ofRef(v.type, part, v.readOnly()));
      }
      default -> throw Mirror.wrongKind(f, method, v);
    }
  }
}
