package dev.gosling.stdlib.encoding.binary;

import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Slice;

/** How many bytes a value takes. */
final class FixedSize {
  private FixedSize() {}

  /** -1 where {@code v}, what it points to or the elements of the slice have no fixed size. */
  static long of(InterfaceValue v) {
    if (v == null) return -1;
    TypeDescriptor t = TypeDescriptor.of(v.type);
    if (t.kind == ReflectKind.SLICE) return slice(t, v.ref);
    if (t.kind != ReflectKind.POINTER) return of(t);
    if (t.elem().kind != ReflectKind.SLICE) return of(t.elem());
    Object slice = v.ref == null ? null : ((dev.gosling.value.Pointer) v.ref).loadRef();
    return slice(t.elem(), slice);
  }

  private static long slice(TypeDescriptor t, Object slice) {
    long size = of(t.elem());
    return size < 0 ? -1 : size * Slice.len(slice);
  }

  static long of(TypeDescriptor t) {
    return switch (t.kind) {
      case BOOL, INT8, UINT8 -> 1;
      case INT16, UINT16 -> 2;
      case INT32, UINT32, FLOAT32 -> 4;
      case INT64, UINT64, FLOAT64, COMPLEX64 -> 8;
      case COMPLEX128 -> 16;
      case ARRAY -> {
        long size = of(t.elem());
        yield size < 0 ? -1 : size * t.type.length();
      }
      case STRUCT -> {
        long sum = 0;
        for (TypeDescriptor.Field field : t.fields()) {
          long size = of(field.type());
          if (size < 0) yield -1;
          sum += size;
        }
        yield sum;
      }
      default -> -1;
    };
  }
}
