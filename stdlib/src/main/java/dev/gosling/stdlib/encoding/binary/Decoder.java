package dev.gosling.stdlib.encoding.binary;

import dev.gosling.stdlib.Natives;
import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.value.Complex;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Pointer;
import dev.gosling.value.Slice;
import dev.gosling.value.StructLayout;
import dev.gosling.value.StructValue;

/** Reads values of fixed size out of an array that has all of their bytes. */
final class Decoder {
  private final BinaryNatives.Words words;
  private final byte[] in;
  private int at;

  Decoder(BinaryNatives.Words words, byte[] in, int at) {
    this.words = words;
    this.in = in;
    this.at = at;
  }

  /** Sets what the pointer points to or the elements of the slice. */
  void value(InterfaceValue v) {
    TypeDescriptor t = TypeDescriptor.of(v.type);
    if (t.kind == ReflectKind.SLICE) {
      elements(t.elem(), (Slice) v.ref);
      return;
    }
    if (v.ref == null) throw Natives.nilDereference();
    TypeDescriptor elem = t.elem();
    if (elem.type.isAggregate()) into(elem, v.ref);
    else if (elem.kind == ReflectKind.SLICE) into(elem, ((Pointer) v.ref).loadRef());
    else if (elem.type.kind().isRef()) ((Pointer) v.ref).storeRef(complex(elem));
    else ((Pointer) v.ref).storeBits(bits(elem));
  }

  /** Sets the parts of a struct, array or slice. */
  private void into(TypeDescriptor t, Object aggregate) {
    if (t.kind == ReflectKind.STRUCT) fields(t, (StructValue) aggregate);
    else elements(t.elem(), (Slice) aggregate);
  }

  private long bits(TypeDescriptor t) {
    return switch (t.kind) {
      case BOOL -> in[at++] != 0 ? 1 : 0;
      case INT8 -> in[at++];
      case UINT8 -> in[at++] & 0xff;
      case INT16 -> (short) get16();
      case UINT16 -> get16();
      case INT32 -> (int) get32();
      case UINT32 -> get32();
      case INT64, UINT64, FLOAT64 -> get64();
      case FLOAT32 -> Double.doubleToRawLongBits(float32());
      default -> throw new IllegalStateException(t.name());
    };
  }

  private Complex complex(TypeDescriptor t) {
    if (t.kind == ReflectKind.COMPLEX64) {
      double re = float32();
      return new Complex(re, float32());
    }
    double re = Double.longBitsToDouble(get64());
    return new Complex(re, Double.longBitsToDouble(get64()));
  }

  private long get16() {
    at += 2;
    return words.get16(in, at - 2);
  }

  private long get32() {
    at += 4;
    return words.get32(in, at - 4);
  }

  private long get64() {
    at += 8;
    return words.get64(in, at - 8);
  }

  private float float32() {
    return Float.intBitsToFloat((int) get32());
  }

  private void elements(TypeDescriptor elem, Slice s) {
    for (int i = 0; i < Slice.len(s); i++) {
      if (elem.type.isAggregate()) into(elem, s.getRef(i));
      else if (elem.type.kind().isRef()) s.setRef(i, complex(elem));
      else s.setBits(i, bits(elem));
    }
  }

  /** Blank fields are skipped. */
  private void fields(TypeDescriptor t, StructValue s) {
    StructLayout layout = s.layout;
    TypeDescriptor.Field[] fields = t.fields();
    for (int i = 0; i < fields.length; i++) {
      TypeDescriptor type = fields[i].type();
      int slot = layout.slots[i];
      if (fields[i].name().equals("_")) at += (int) FixedSize.of(type);
      else if (type.type.isAggregate()) into(type, s.refs[slot]);
      else if (layout.kinds[i].isRef()) s.refs[slot] = complex(type);
      else s.longs[slot] = bits(type);
    }
  }
}
