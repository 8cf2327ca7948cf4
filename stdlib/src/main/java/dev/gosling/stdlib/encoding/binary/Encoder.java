package dev.gosling.stdlib.encoding.binary;

import dev.gosling.stdlib.Natives;
import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.Complex;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Pointer;
import dev.gosling.value.Slice;
import dev.gosling.value.StructLayout;
import dev.gosling.value.StructValue;

/** Writes values of fixed size into an array with room for them. */
final class Encoder {
  private final BinaryNatives.Words words;
  private final byte[] out;
  private int at;

  Encoder(BinaryNatives.Words words, byte[] out, int at) {
    this.words = words;
    this.out = out;
    this.at = at;
  }

  void value(InterfaceValue v) {
    TypeDescriptor t = TypeDescriptor.of(v.type);
    if (t.kind != ReflectKind.POINTER) {
      value(t, v.bits, v.ref);
      return;
    }
    if (v.ref == null) throw Natives.nilDereference();
    TypeDescriptor elem = t.elem();
    if (elem.type.isAggregate()) value(elem, 0, v.ref);
    else if (elem.type.kind().isRef()) value(elem, 0, ((Pointer) v.ref).loadRef());
    else value(elem, ((Pointer) v.ref).loadBits(), null);
  }

  private void value(TypeDescriptor t, long bits, Object ref) {
    switch (t.kind) {
      case BOOL, INT8, UINT8 -> out[at++] = (byte) bits;
      case INT16, UINT16 -> {
        words.put16(out, at, bits);
        at += 2;
      }
      case INT32, UINT32 -> put32(bits);
      case INT64, UINT64, FLOAT64 -> put64(bits);
      case FLOAT32 -> put32(Float.floatToRawIntBits((float) Double.longBitsToDouble(bits)));
      case COMPLEX64 -> {
        Complex c = (Complex) ref;
        put32(Float.floatToRawIntBits((float) c.re()));
        put32(Float.floatToRawIntBits((float) c.im()));
      }
      case COMPLEX128 -> {
        Complex c = (Complex) ref;
        put64(Double.doubleToRawLongBits(c.re()));
        put64(Double.doubleToRawLongBits(c.im()));
      }
      case ARRAY, SLICE -> elements(t.elem(), (Slice) ref);
      case STRUCT -> fields(t, (StructValue) ref);
      default -> throw new IllegalStateException(t.name());
    }
  }

  private void put32(long bits) {
    words.put32(out, at, bits);
    at += 4;
  }

  private void put64(long bits) {
    words.put64(out, at, bits);
    at += 8;
  }

  private void elements(TypeDescriptor elem, Slice s) {
    if (s instanceof ByteSlice b) {
      System.arraycopy(b.array, b.offset, out, at, b.length);
      at += b.length;
      return;
    }
    boolean isRef = elem.type.kind().isRef();
    for (int i = 0; i < Slice.len(s); i++) {
      if (isRef) value(elem, 0, s.getRef(i));
      else value(elem, s.getBits(i), null);
    }
  }

  /** Blank fields are zeros. */
  private void fields(TypeDescriptor t, StructValue s) {
    StructLayout layout = s.layout;
    TypeDescriptor.Field[] fields = t.fields();
    for (int i = 0; i < fields.length; i++) {
      TypeDescriptor type = fields[i].type();
      if (fields[i].name().equals("_")) {
        int end = at + (int) FixedSize.of(type);
        while (at < end) out[at++] = 0;
      } else if (layout.kinds[i].isRef()) {
        value(type, 0, s.refs[layout.slots[i]]);
      } else {
        value(type, s.longs[layout.slots[i]], null);
      }
    }
  }
}
