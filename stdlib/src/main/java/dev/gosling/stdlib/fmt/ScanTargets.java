package dev.gosling.stdlib.fmt;

import dev.gosling.exec.Frame;
import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.Complex;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Pointer;

/** The pointers that scanning stores through. */
final class ScanTargets {
  // As scan.go numbers them.
  private static final int NOT_POINTER = 0;
  private static final int OTHER = 1;
  private static final int BOOL = 2;
  private static final int INT = 3;
  private static final int UINT = 4;
  private static final int FLOAT = 5;
  private static final int COMPLEX = 6;
  private static final int TEXT = 7;

  private ScanTargets() {}

  private static TypeDescriptor elem(Frame f) {
    return TypeDescriptor.of(((InterfaceValue) f.refs[0]).type).elem();
  }

  private static Pointer pointer(Frame f) {
    return (Pointer) ((InterfaceValue) f.refs[0]).ref;
  }

  static void describe(Frame f) {
    f.longs[0] = NOT_POINTER;
    if (!(f.refs[0] instanceof InterfaceValue v)) return;
    if (TypeDescriptor.of(v.type).kind != ReflectKind.POINTER) return;
    TypeDescriptor elem = elem(f);
    f.longs[0] =
        switch (elem.kind) {
          case BOOL -> BOOL;
          case INT, INT8, INT16, INT32, INT64 -> INT;
          case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> UINT;
          case FLOAT32, FLOAT64 -> FLOAT;
          case COMPLEX64, COMPLEX128 -> COMPLEX;
          case STRING -> TEXT;
          case SLICE -> elem.elem().kind == ReflectKind.UINT8 ? TEXT : OTHER;
          default -> OTHER;
        };
    f.longs[1] =
        switch (elem.kind) {
          case INT8, UINT8 -> 8;
          case INT16, UINT16 -> 16;
          case INT32, UINT32, FLOAT32 -> 32;
          case COMPLEX128 -> 128;
          default -> 64;
        };
  }

  static void storeBits(Frame f) {
    pointer(f).storeBits(f.longs[0]);
  }

  static void storeFloat(Frame f) {
    double v = f.getDouble(0);
    if (elem(f).kind == ReflectKind.FLOAT32) v = (float) v;
    pointer(f).storeBits(Double.doubleToRawLongBits(v));
  }

  static void storeComplex(Frame f) {
    Complex c = (Complex) f.refs[1];
    if (elem(f).kind == ReflectKind.COMPLEX64) c = new Complex((float) c.re(), (float) c.im());
    pointer(f).storeRef(c);
  }

  static void storeText(Frame f) {
    GoString s = f.string(1);
    pointer(f).storeRef(elem(f).kind == ReflectKind.STRING ? s : ByteSlice.of(s.toBytes()));
  }
}
