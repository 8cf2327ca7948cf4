package dev.gosling.stdlib.encoding.json;

import dev.gosling.exec.Calls;
import dev.gosling.exec.Frame;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.Lengthy;
import dev.gosling.stdlib.reflect.Mirror;
import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.Reflected;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.stdlib.strconv.FloatFormat;
import dev.gosling.stdlib.strconv.Integers;
import dev.gosling.stdlib.strconv.Quote;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.ElementPointer;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.LongField;
import dev.gosling.value.MapIterator;
import dev.gosling.value.MapValue;
import dev.gosling.value.Pointer;
import dev.gosling.value.RefField;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes values as JSON. A value is passed as bits or reference, by its kind; a variable also as
 * the pointer to it where its type asks for that ({@link Form#byAddress}) or its fields might.
 */
final class Encoder {
  /** From this depth on pointers are remembered: a cycle will come back to them. */
  private static final int DEEP = 1000;

  final ByteBuilder out = new ByteBuilder(256);
  private final Frame frame;
  private final Codec codec;
  private final boolean html;
  private int depth;
  private Set<Object> passed;

  Encoder(Frame frame, boolean html) {
    this.frame = frame;
    this.codec = Codec.of(frame);
    this.html = html;
  }

  /** Writes a value; null is nil. */
  void write(InterfaceValue v) {
    if (v == null) out.add("null");
    else value(codec.form(v.type), v.bits, v.ref, null, false);
  }

  private Codec.Failure failure(String text) {
    return new Codec.Failure(codec.error(frame, text));
  }

  /**
   * @param address of a variable, or null
   * @param quoted within a string, where the kind is a basic one
   */
  private void value(Form form, long bits, Object ref, Object address, boolean quoted) {
    Lengthy.step(frame);
    Form.Writer writer = address != null ? form.addressWriter : form.writer;
    switch (writer) {
      case MARSHALER -> marshaled(form, bits, ref, address, "MarshalJSON");
      case TEXT_MARSHALER -> marshaled(form, bits, ref, address, "MarshalText");
      case KIND -> byKind(form, bits, ref, address, quoted);
    }
  }

  // ---- methods

  private void marshaled(Form form, long bits, Object ref, Object address, String method) {
    TypeDescriptor type = form.type;
    boolean direct = address == null || form.addressWriter == form.writer;
    if (direct && ref == null && isNilable(type.kind)) {
      out.add("null");
      return;
    }
    Frame callee;
    if (!direct) {
      callee = frameFor(codec.calls.method(codec.pointerTo(type.type), method), 0, address, true);
    } else if (ref instanceof InterfaceValue v && type.kind == ReflectKind.INTERFACE) {
      callee = receive(v, method);
    } else {
      callee = receive(type, bits, ref, method);
    }
    callee.code().run(callee);
    ByteSlice text = callee.bytes(0);
    Object error = callee.refs[1];
    boolean json = method.equals("MarshalJSON");
    if (error == null && json) error = compact(text);
    if (error != null) throw new Codec.Failure(marshalerError(type, error, method));
    if (!json) {
      if (text == null) out.add("\"\"");
      else Texts.quote(out, text.array, text.offset, text.offset + text.length, html);
    }
  }

  private static boolean isNilable(ReflectKind kind) {
    return kind == ReflectKind.POINTER || kind == ReflectKind.INTERFACE;
  }

  private Frame receive(InterfaceValue v, String method) {
    return receive(TypeDescriptor.of(v.type), v.bits, v.ref, method);
  }

  private Frame receive(TypeDescriptor type, long bits, Object ref, String method) {
    boolean isRef = type.type.kind().isRef();
    Object receiver = isRef ? type.type.copyRef(ref) : null;
    return frameFor(codec.calls.method(type.type, method), bits, receiver, isRef);
  }

  /** A frame for a method of two results, both references. */
  private Frame frameFor(Calls.Method m, long bits, Object ref, boolean isRef) {
    Frame callee = m.code().newFrame(frame, m.code().closure());
    if (isRef) callee.refs[2] = ref;
    else callee.longs[0] = bits;
    return callee;
  }

  /** Adds what MarshalJSON returned; returns an error if that is no JSON. */
  private Object compact(ByteSlice text) {
    Scanner scan = new Scanner();
    byte[] array = text == null ? GoString.EMPTY.array : text.array;
    int from = text == null ? 0 : text.offset;
    int before = out.length;
    Texts.compact(out, scan, array, from, from + Slice.len(text), html);
    if (scan.error == null) return null;
    out.length = before;
    Frame callee = codec.function(frame, "syntaxError");
    callee.refs[1] = GoString.of(scan.error);
    callee.longs[0] = scan.errorOffset;
    return Codec.errorOf(callee);
  }

  private Object marshalerError(TypeDescriptor type, Object error, String method) {
    Frame callee = codec.function(frame, "marshalerError");
    callee.refs[1] = Mirror.of(frame).type(type);
    callee.refs[2] = error;
    callee.refs[3] = GoString.of(method);
    return Codec.errorOf(callee);
  }

  // ---- kinds

  private void byKind(Form form, long bits, Object ref, Object address, boolean quoted) {
    TypeDescriptor t = form.type;
    switch (t.kind) {
      case BOOL -> basic(bits != 0 ? "true" : "false", quoted);
      case INT, INT8, INT16, INT32, INT64 -> {
        quote(quoted);
        Integers.append(out, bits, 10);
        quote(quoted);
      }
      case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> {
        quote(quoted);
        Integers.appendUnsigned(out, bits, 10);
        quote(quoted);
      }
      case FLOAT32, FLOAT64 -> floating(t, Double.longBitsToDouble(bits), quoted);
      case STRING -> string(t, (GoString) ref, quoted);
      case INTERFACE -> {
        if (ref == null) {
          out.add("null");
        } else {
          InterfaceValue v = (InterfaceValue) ref;
          value(codec.form(v.type), v.bits, v.ref, null, quoted);
        }
      }
      case STRUCT -> struct(form, (StructValue) ref, address != null);
      case MAP -> map(t, (MapValue) ref, quoted);
      case SLICE -> slice(t, (Slice) ref, quoted);
      case ARRAY -> elements(t, (Slice) ref, address != null, quoted);
      case POINTER -> pointer(t, ref, quoted);
      default -> throw new Codec.Failure(codec.error(frame, "unsupportedType", t));
    }
  }

  private void quote(boolean quoted) {
    if (quoted) out.add('"');
  }

  private void basic(String text, boolean quoted) {
    quote(quoted);
    out.add(text);
    quote(quoted);
  }

  private void floating(TypeDescriptor t, double v, boolean quoted) {
    boolean single = t.kind == ReflectKind.FLOAT32;
    if (Double.isNaN(v) || Double.isInfinite(v)) {
      ByteBuilder text = new ByteBuilder();
      FloatFormat.append(text, v, 'g', -1, single);
      throw unsupported(t, Double.doubleToRawLongBits(v), null, text.toGoString());
    }
    quote(quoted);
    double magnitude = Math.abs(v);
    boolean small = single ? (float) magnitude < 1e-6f : magnitude < 1e-6;
    boolean large = single ? (float) magnitude >= 1e21f : magnitude >= 1e21;
    boolean exponent = magnitude != 0 && (small || large);
    FloatFormat.append(out, v, exponent ? 'e' : 'f', -1, single);
    int n = out.length;
    if (exponent && out.array[n - 4] == 'e' && out.array[n - 3] == '-' && out.array[n - 2] == '0') {
      out.array[n - 2] = out.array[n - 1];
      out.length--;
    }
    quote(quoted);
  }

  private Codec.Failure unsupported(TypeDescriptor t, long bits, Object ref, GoString text) {
    Frame callee = codec.function(frame, "unsupportedValue");
    callee.refs[1] = Mirror.of(frame).value(Reflected.of(t, bits, ref));
    callee.refs[2] = text;
    return new Codec.Failure(Codec.errorOf(callee));
  }

  private void string(TypeDescriptor t, GoString s, boolean quoted) {
    if (t == codec.number) {
      if (s.length > 0 && !Texts.isNumber(s)) {
        throw failure("json: invalid number literal " + quotedText(s));
      }
      quote(quoted);
      if (s.length == 0) out.add('0');
      else out.add(s);
      quote(quoted);
    } else if (quoted) {
      ByteBuilder inner = new ByteBuilder(s.length + 16);
      Texts.quote(inner, s, html);
      Texts.quote(out, inner.array, 0, inner.length, false);
    } else {
      Texts.quote(out, s, html);
    }
  }

  /** As {@code %q}. */
  static String quotedText(GoString s) {
    ByteBuilder text = new ByteBuilder();
    Quote.append(text, s.array, s.offset, s.offset + s.length, '"', Quote.Keep.PRINTABLE);
    return text.toGoString().toString();
  }

  // ---- structs

  private void struct(Form form, StructValue s, boolean variable) {
    out.add('{');
    int start = out.length;
    for (FieldPlan f : form.plan().fields) {
      StructValue at = s;
      boolean isVariable = variable;
      int last = f.path.length - 1;
      for (int k = 0; k < last && at != null; k++) {
        int i = f.path[k];
        isVariable |= !at.layout.types[i].isAggregate();
        at = (StructValue) at.refs[at.layout.slots[i]];
      }
      if (at != null) field(f, at, f.path[last], isVariable, start);
    }
    out.add('}');
  }

  private void field(FieldPlan f, StructValue s, int i, boolean variable, int start) {
    int slot = s.layout.slots[i];
    boolean isRef = s.layout.kinds[i].isRef();
    long bits = isRef ? 0 : s.longs[slot];
    Object ref = isRef ? s.refs[slot] : null;
    if (f.omitEmpty && isEmpty(f.type.kind, bits, ref)) return;
    Form form = codec.form(f.type);
    if (f.omitZero && isZero(form, bits, ref)) return;
    if (out.length > start) out.add(',');
    byte[] key = html ? f.htmlKey : f.key;
    out.add(key, 0, key.length);
    Object address = null;
    if (variable) {
      if (form.type.type.isAggregate()) address = ref;
      else if (form.byAddress()) address = isRef ? new RefField(s, slot) : new LongField(s, slot);
    }
    value(form, bits, ref, address, f.quoted);
  }

  private static boolean isEmpty(ReflectKind kind, long bits, Object ref) {
    return switch (kind) {
      case ARRAY, SLICE -> Slice.len(ref) == 0;
      case MAP -> MapValue.len(ref) == 0;
      case STRING -> ((GoString) ref).length == 0;
      case INTERFACE, POINTER -> ref == null;
      case COMPLEX64, COMPLEX128, CHAN, FUNC, STRUCT, UNSAFE_POINTER, INVALID -> false;
      default -> bits == 0;
    };
  }

  private boolean isZero(Form form, long bits, Object ref) {
    TypeDescriptor t = form.type;
    if (t.type.implementsInterface(codec.isZeroer)) {
      if (isNilable(t.kind) && ref == null) return true;
      if (t.kind != ReflectKind.INTERFACE) return callsIsZero(t, bits, ref);
      InterfaceValue v = (InterfaceValue) ref;
      TypeDescriptor dynamic = TypeDescriptor.of(v.type);
      if (dynamic.kind == ReflectKind.POINTER && v.ref == null) return true;
      return callsIsZero(dynamic, v.bits, v.ref);
    }
    if (form.pointerIsZero == null) return Reflected.of(t, bits, ref).isZero();
    Calls.Method m = form.pointerIsZero;
    Frame callee = m.code().newFrame(frame, m.code().closure());
    callee.refs[0] = Reflected.newVariable(t, bits, ref);
    m.code().run(callee);
    return callee.longs[0] != 0;
  }

  private boolean callsIsZero(TypeDescriptor t, long bits, Object ref) {
    Calls.Method m = codec.calls.method(t.type, "IsZero");
    Frame callee = m.code().newFrame(frame, m.code().closure());
    if (t.type.kind().isRef()) callee.refs[0] = t.type.copyRef(ref);
    else callee.longs[1] = bits;
    m.code().run(callee);
    return callee.longs[0] != 0;
  }

  // ---- maps, lists and pointers

  /** What was passed on the way down: a pointer or map, or the part of an array that a slice is. */
  private record SlicePlace(Object array, int offset, int length) {}

  private void enter(TypeDescriptor t, Object reference) {
    if (++depth <= DEEP) return;
    if (passed == null) passed = new HashSet<>();
    if (!passed.add(placeOf(reference))) {
      throw unsupported(t, 0, reference, GoString.of("encountered a cycle via " + t.name()));
    }
  }

  private static Object placeOf(Object reference) {
    if (reference instanceof Slice s) {
      return new SlicePlace(s.array(), s.offset, s.length);
    }
    return reference;
  }

  private void leave(Object reference) {
    if (depth-- > DEEP) passed.remove(placeOf(reference));
  }

  /** An entry with its key as text. */
  private record Entry(GoString key, long bits, Object ref) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry o) {
      return key.compareTo(o.key);
    }
  }

  private void map(TypeDescriptor t, MapValue m, boolean quoted) {
    checkKeyType(t);
    if (m == null) {
      out.add("null");
      return;
    }
    enter(t, m);
    Entry[] entries = new Entry[MapValue.len(m)];
    int n = 0;
    MapIterator i = MapValue.iterate(m, 0);
    while (i.next() && n < entries.length) {
      entries[n++] = new Entry(keyText(t, i.keyBits, i.keyRef), i.valueBits, i.valueRef);
    }
    Arrays.sort(entries, 0, n);
    Form elem = codec.form(t.elem());
    out.add('{');
    for (int k = 0; k < n; k++) {
      if (k > 0) out.add(',');
      Texts.quote(out, entries[k].key, html);
      out.add(':');
      value(elem, entries[k].bits, entries[k].ref, null, quoted);
    }
    out.add('}');
    leave(m);
  }

  private void checkKeyType(TypeDescriptor t) {
    TypeDescriptor key = t.key();
    boolean basic =
        key.kind == ReflectKind.STRING
            || key.kind.compareTo(ReflectKind.INT) >= 0
                && key.kind.compareTo(ReflectKind.UINTPTR) <= 0;
    if (!basic && !key.type.implementsInterface(codec.textMarshaler)) {
      throw new Codec.Failure(codec.error(frame, "unsupportedType", t));
    }
  }

  private GoString keyText(TypeDescriptor map, long bits, Object ref) {
    TypeDescriptor key = map.key();
    if (key.kind == ReflectKind.STRING) return (GoString) ref;
    if (key.type.implementsInterface(codec.textMarshaler)) {
      if (isNilable(key.kind) && ref == null) return GoString.EMPTY;
      Frame callee =
          key.kind == ReflectKind.INTERFACE
              ? receive((InterfaceValue) ref, "MarshalText")
              : receive(key, bits, ref, "MarshalText");
      callee.code().run(callee);
      if (callee.refs[1] != null) throw keyFailure(map, callee.refs[1]);
      return GoString.ofBytes(callee.bytes(0));
    }
    boolean signed = key.kind.compareTo(ReflectKind.INT64) <= 0;
    return signed ? Integers.toString(bits, 10) : Integers.toUnsignedString(bits, 10);
  }

  private Codec.Failure keyFailure(TypeDescriptor map, Object error) {
    Frame callee = codec.function(frame, "keyError");
    callee.refs[1] = Mirror.of(frame).type(map);
    callee.refs[2] = error;
    return new Codec.Failure(Codec.errorOf(callee));
  }

  private void slice(TypeDescriptor t, Slice s, boolean quoted) {
    if (s == null) {
      out.add("null");
    } else if (t.elem().kind == ReflectKind.UINT8 && !codec.form(t.elem()).byAddress()) {
      ByteSlice b = (ByteSlice) s;
      byte[] text =
          Base64.getEncoder().encode(Arrays.copyOfRange(b.array, b.offset, b.offset + b.length));
      out.add('"');
      out.add(text, 0, text.length);
      out.add('"');
    } else {
      enter(t, s);
      elements(t, s, true, quoted);
      leave(s);
    }
  }

  private void elements(TypeDescriptor t, Slice s, boolean variable, boolean quoted) {
    Form elem = codec.form(t.elem());
    boolean isRef = t.elem().type.kind().isRef();
    boolean aggregate = t.elem().type.isAggregate();
    out.add('[');
    for (int i = 0; i < s.length; i++) {
      if (i > 0) out.add(',');
      Object ref = isRef ? s.getRef(i) : null;
      Object address = null;
      if (variable) {
        if (aggregate) address = ref;
        else if (elem.byAddress()) address = new ElementPointer(s, i);
      }
      value(elem, isRef ? 0 : s.getBits(i), ref, address, quoted);
    }
    out.add(']');
  }

  private void pointer(TypeDescriptor t, Object p, boolean quoted) {
    if (p == null) {
      out.add("null");
      return;
    }
    enter(t, p);
    Form elem = codec.form(t.elem());
    if (t.elem().type.isAggregate()) {
      value(elem, 0, p, p, quoted);
    } else if (t.elem().type.kind().isRef()) {
      value(elem, 0, ((Pointer) p).loadRef(), p, quoted);
    } else {
      value(elem, ((Pointer) p).loadBits(), null, p, quoted);
    }
    leave(p);
  }
}
