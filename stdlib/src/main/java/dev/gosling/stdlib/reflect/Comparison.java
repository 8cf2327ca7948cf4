package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Frame;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.Complex;

/** Equality of values and of values with zero. */
final class Comparison {
  private Comparison() {}

  static boolean isZero(Reflected v) {
    return switch (v.kind()) {
      case FLOAT32, FLOAT64 -> v.bits() == 0;
      case COMPLEX64, COMPLEX128 -> {
        Complex c = v.complex();
        yield Double.doubleToRawLongBits(c.re()) == 0 && Double.doubleToRawLongBits(c.im()) == 0;
      }
      case STRING -> v.string().length == 0;
      case CHAN, FUNC, INTERFACE, MAP, POINTER, SLICE, UNSAFE_POINTER -> v.ref() == null;
      case ARRAY -> {
        for (int i = 0; i < v.slice().length; i++) if (!isZero(v.element(i))) yield false;
        yield true;
      }
      case STRUCT -> {
        int n = v.type.fields().length;
        for (int i = 0; i < n; i++) if (!isZero(v.field(i))) yield false;
        yield true;
      }
      default -> v.bits() == 0;
    };
  }

  static boolean isComparable(Reflected v) {
    return switch (v.kind()) {
      case FUNC, MAP, SLICE -> false;
      case INTERFACE -> {
        Reflected inner = ValueNatives.concrete(v);
        yield inner == null || isComparable(inner);
      }
      case ARRAY -> {
        for (int i = 0; i < v.slice().length; i++) if (!isComparable(v.element(i))) yield false;
        yield true;
      }
      case STRUCT -> {
        int n = v.type.fields().length;
        for (int i = 0; i < n; i++) if (!isComparable(v.field(i))) yield false;
        yield true;
      }
      default -> true;
    };
  }

  static boolean equal(Frame f, Reflected a, Reflected b) {
    Reflected v = a == null ? null : ValueNatives.concrete(a);
    Reflected u = b == null ? null : ValueNatives.concrete(b);
    if (v == null || u == null) return v == u;
    if (v.type != u.type) return false;
    return switch (v.kind()) {
      case FUNC, MAP, SLICE ->
          throw Natives.panic(
              f, "reflect.Value.Equal: values of type " + v.type.name() + " are not comparable");
      case ARRAY -> {
        for (int i = 0; i < v.slice().length; i++) {
          if (!equal(f, v.element(i), u.element(i))) yield false;
        }
        yield true;
      }
      case STRUCT -> {
        int n = v.type.fields().length;
        for (int i = 0; i < n; i++) if (!equal(f, v.field(i), u.field(i))) yield false;
        yield true;
      }
      default ->
          v.type.type.kind().isRef()
              ? v.type.type.equalRef(v.ref(), u.ref())
              : v.type.type.equalBits(v.bits(), u.bits());
    };
  }
}
