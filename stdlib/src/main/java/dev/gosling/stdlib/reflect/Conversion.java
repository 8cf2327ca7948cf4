package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Frame;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.Complex;
import dev.gosling.value.GoString;
import dev.gosling.value.IntSlice;
import dev.gosling.value.Slice;

/** spec: "Conversions", of values whose types are known only now. */
final class Conversion {
  private Conversion() {}

  static boolean possible(Reflected v, TypeDescriptor to) {
    if (!Relations.convertible(v.type, to)) return false;
    int wanted = arrayLength(v, to);
    return wanted < 0 || wanted <= Slice.len(v.ref());
  }

  /** The length of the array that a slice is to become; negative for other conversions. */
  private static int arrayLength(Reflected v, TypeDescriptor to) {
    if (v.kind() != ReflectKind.SLICE) return -1;
    if (to.kind == ReflectKind.ARRAY) return to.type.length();
    boolean pointer = to.kind == ReflectKind.POINTER && to.elem().kind == ReflectKind.ARRAY;
    return pointer ? to.elem().type.length() : -1;
  }

  static Reflected convert(Frame f, Reflected v, TypeDescriptor to) {
    if (!Relations.convertible(v.type, to)) {
      throw Natives.panic(
          f,
          "reflect.Value.Convert: value of type "
              + v.type.name()
              + " cannot be converted to type "
              + to.name());
    }
    if (to.kind == ReflectKind.INTERFACE) {
      return Reflected.ofRef(to, v.toInterface(), v.readOnly());
    }
    int array = arrayLength(v, to);
    if (array >= 0) return toArray(f, v, to, array);
    if (v.kind() == ReflectKind.STRING && to.kind == ReflectKind.SLICE) {
      boolean bytes = to.elem().kind == ReflectKind.UINT8;
      Object list = bytes ? v.string().toByteSlice() : v.string().toRuneSlice();
      return Reflected.ofRef(to, list, v.readOnly());
    }
    if (to.kind == ReflectKind.STRING) return Reflected.ofRef(to, toString(v), v.readOnly());
    if (isNumber(to.kind) && isNumber(v.kind())) {
      return Reflected.ofBits(to, number(v, to.kind), v.readOnly());
    }
    if (to.kind == ReflectKind.COMPLEX64) {
      return Reflected.ofRef(to, v.complex().round32(), v.readOnly());
    }
    Reflected same = v.as(to);
    return v.isAddressable() && to.type.isAggregate()
        ? Reflected.ofRef(to, v.refToKeep(), v.readOnly())
        : same;
  }

  private static Reflected toArray(Frame f, Reflected v, TypeDescriptor to, int wanted) {
    Slice s = v.slice();
    int length = Slice.len(s);
    boolean pointer = to.kind == ReflectKind.POINTER;
    if (length < wanted) {
      throw Natives.panic(
          f,
          "reflect: cannot convert slice with length "
              + length
              + (pointer ? " to pointer to array with length " : " to array with length ")
              + wanted);
    }
    Slice view = s == null ? null : s.view(s.offset, wanted, wanted);
    if (pointer) return Reflected.ofRef(to, view, v.readOnly());
    Object copy = view == null ? to.type.zeroRef() : to.type.copyRef(view);
    return Reflected.ofRef(to, copy, v.readOnly());
  }

  private static GoString toString(Reflected v) {
    return switch (v.kind()) {
      case STRING -> v.string();
      case SLICE ->
          v.type.elem().kind == ReflectKind.UINT8
              ? GoString.ofBytes((ByteSlice) v.ref())
              : GoString.ofRunes((IntSlice) v.ref());
      default -> GoString.ofRune(v.bits());
    };
  }

  static boolean isNumber(ReflectKind k) {
    return k.compareTo(ReflectKind.INT) >= 0 && k.compareTo(ReflectKind.FLOAT64) <= 0;
  }

  private static boolean isFloat(ReflectKind k) {
    return k == ReflectKind.FLOAT32 || k == ReflectKind.FLOAT64;
  }

  static boolean isUnsigned(ReflectKind k) {
    return k.compareTo(ReflectKind.UINT) >= 0 && k.compareTo(ReflectKind.UINTPTR) <= 0;
  }

  private static long number(Reflected v, ReflectKind to) {
    if (!isFloat(v.kind())) {
      if (!isFloat(to)) return wrap(v.bits(), to);
      double d = isUnsigned(v.kind()) ? unsignedToDouble(v.bits()) : v.bits();
      return doubleBits(d, to);
    }
    if (isFloat(to)) return doubleBits(v.floating(), to);
    return isUnsigned(to) ? wrap(toUnsigned(v.floating()), to) : wrap(toLong(v.floating()), to);
  }

  /** A float as a slot of its kind holds it. */
  static long doubleBits(double d, ReflectKind kind) {
    return Double.doubleToRawLongBits(kind == ReflectKind.FLOAT32 ? (float) d : d);
  }

  private static double unsignedToDouble(long v) {
    return v >= 0 ? (double) v : (double) (v >>> 1 | v & 1) * 2;
  }

  /** What does not fit gives the smallest, as on amd64. */
  private static long toLong(double d) {
    return d >= -0x1p63 && d < 0x1p63 ? (long) d : Long.MIN_VALUE;
  }

  private static long toUnsigned(double d) {
    if (d >= 0x1p63 && d < 0x1p64) return (long) (d - 0x1p63) ^ Long.MIN_VALUE;
    return toLong(d);
  }

  /** The low bits of an integer as a slot of its kind holds them. */
  static long wrap(long v, ReflectKind kind) {
    return switch (kind) {
      case INT8 -> (byte) v;
      case INT16 -> (short) v;
      case INT32 -> (int) v;
      case UINT8 -> v & 0xff;
      case UINT16 -> v & 0xffff;
      case UINT32 -> v & 0xffffffffL;
      default -> v;
    };
  }

  static Complex complex(Complex c, ReflectKind kind) {
    return kind == ReflectKind.COMPLEX64 ? c.round32() : c;
  }
}
