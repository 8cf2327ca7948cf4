package dev.gosling.stdlib.encoding.json;

import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.Reflected;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.stdlib.strconv.FloatParse;
import dev.gosling.stdlib.strconv.Integers;
import dev.gosling.types.Basic;
import dev.gosling.types.MapType;
import dev.gosling.types.SliceType;
import dev.gosling.types.Universe;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.RuntimeTypes;
import dev.gosling.value.Storage;
import java.util.Arrays;

/** Stores strings, numbers, true, false and null for a {@link Decoder}. */
final class Literals {
  private final Decoder decoder;
  private final Codec codec;
  private final boolean useNumber;
  final RuntimeType any;
  final RuntimeType anyList;
  final RuntimeType anyMap;
  private final RuntimeType bool;
  private final RuntimeType string;
  private final RuntimeType float64;

  Literals(Decoder decoder, Codec codec, boolean useNumber) {
    this.decoder = decoder;
    this.codec = codec;
    this.useNumber = useNumber;
    RuntimeTypes types = codec.number.type.universe();
    any = types.of(Universe.EMPTY_INTERFACE);
    anyList = types.of(new SliceType(Universe.EMPTY_INTERFACE));
    anyMap = types.of(new MapType(Basic.STRING, Universe.EMPTY_INTERFACE));
    bool = types.of(Basic.BOOL);
    string = types.of(Basic.STRING);
    float64 = types.of(Basic.FLOAT64);
  }

  /**
   * Stores a literal.
   *
   * @param place where in the text it ends, for messages
   * @param fromQuoted whether it stood inside a string
   */
  void store(byte[] b, int from, int end, int place, Reflected v, boolean fromQuoted) {
    if (from == end) {
      misuse(b, from, end, v.type);
      return;
    }
    int first = b[from];
    Decoder.Target t = decoder.target(v, first == 'n');
    if (t.unmarshal() != null) {
      decoder.call(t.unmarshal(), t.receiver(), part(b, from, end));
    } else if (t.text() != null) {
      text(t, b, from, end, place, v, fromQuoted);
    } else {
      Reflected variable = t.variable();
      switch (first) {
        case 'n' -> storeNull(b, from, end, variable, fromQuoted);
        case 't', 'f' -> storeBool(b, from, end, place, variable, fromQuoted);
        case '"' -> storeString(b, from, end, place, variable, fromQuoted);
        default -> storeNumber(b, from, end, place, variable, fromQuoted);
      }
    }
  }

  private static ByteSlice part(byte[] b, int from, int end) {
    return new ByteSlice(b, from, end - from, end - from, Storage.UINT8);
  }

  private static GoString textOf(byte[] b, int from, int end) {
    return GoString.of(Arrays.copyOfRange(b, from, end));
  }

  private static String misuseText(byte[] b, int from, int end, TypeDescriptor type) {
    return "json: invalid use of ,string struct tag, trying to unmarshal "
        + Encoder.quotedText(textOf(b, from, end))
        + " into "
        + type.name();
  }

  private void misuse(byte[] b, int from, int end, TypeDescriptor type) {
    decoder.saveText(misuseText(b, from, end, type));
  }

  private Codec.Failure misused(byte[] b, int from, int end, TypeDescriptor type) {
    return decoder.failure(misuseText(b, from, end, type));
  }

  private static boolean is(byte[] b, int from, int end, String word) {
    return textOf(b, from, end).toString().equals(word);
  }

  private void text(
      Decoder.Target t, byte[] b, int from, int end, int place, Reflected v, boolean quoted) {
    if (b[from] != '"') {
      if (quoted) {
        misuse(b, from, end, v.type);
        return;
      }
      boolean bool = b[from] == 't' || b[from] == 'f';
      decoder.mismatch(bool ? "bool" : b[from] == 'n' ? "null" : "number", v.type, place);
      return;
    }
    GoString s = Texts.unquote(b, from, end);
    if (s == null) throw misused(b, from, end, v.type);
    decoder.call(t.text(), t.receiver(), s.toByteSlice());
  }

  private void storeNull(byte[] b, int from, int end, Reflected v, boolean quoted) {
    if (quoted && !is(b, from, end, "null")) {
      misuse(b, from, end, v.type);
      return;
    }
    switch (v.kind()) {
      case INTERFACE, POINTER, MAP, SLICE -> v.storeRef(null);
      default -> {}
    }
  }

  private void storeBool(byte[] b, int from, int end, int place, Reflected v, boolean quoted) {
    boolean value = b[from] == 't';
    if (quoted && !is(b, from, end, "true") && !is(b, from, end, "false")) {
      misuse(b, from, end, v.type);
    } else if (v.kind() == ReflectKind.BOOL) {
      v.storeBits(value ? 1 : 0);
    } else if (Decoder.isAny(v.type)) {
      v.storeRef(new InterfaceValue(bool, value ? 1 : 0));
    } else if (quoted && v.kind() != ReflectKind.INTERFACE) {
      misuse(b, from, end, v.type);
    } else {
      decoder.mismatch("bool", v.type, place);
    }
  }

  private void storeString(byte[] b, int from, int end, int place, Reflected v, boolean quoted) {
    GoString s = Texts.unquote(b, from, end);
    if (s == null) throw misused(b, from, end, v.type);
    if (v.kind() == ReflectKind.STRING) {
      if (v.type == codec.number && !Texts.isNumber(s)) {
        throw decoder.failure(
            "json: invalid number literal, trying to unmarshal "
                + Encoder.quotedText(textOf(b, from, end))
                + " into Number");
      }
      v.storeRef(s);
    } else if (v.kind() == ReflectKind.SLICE && v.type.elem().kind == ReflectKind.UINT8) {
      storeBase64(s, v);
    } else if (Decoder.isAny(v.type)) {
      v.storeRef(new InterfaceValue(string, s));
    } else {
      decoder.mismatch("string", v.type, place);
    }
  }

  private void storeBase64(GoString s, Reflected v) {
    var callee = codec.function(decoder.frame(), "decodeBase64");
    callee.refs[2] = s;
    callee.code().run(callee);
    if (callee.refs[1] != null) decoder.save(callee.refs[1]);
    else v.storeRef(callee.refs[0]);
  }

  private void storeNumber(byte[] b, int from, int end, int place, Reflected v, boolean quoted) {
    if (b[from] != '-' && (b[from] < '0' || b[from] > '9')) throw misused(b, from, end, v.type);
    GoString s = textOf(b, from, end);
    switch (v.kind()) {
      case INT, INT8, INT16, INT32, INT64 -> {
        Integers.Result r = Integers.parse(s, 10, v.type.type.size() * 8);
        if (r.error() == Integers.OK) v.storeBits(r.value());
        else decoder.mismatch("number " + s, v.type, place);
      }
      case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> {
        Integers.Result r = Integers.parseUnsigned(s, 10, v.type.type.size() * 8);
        if (r.error() == Integers.OK) v.storeBits(r.value());
        else decoder.mismatch("number " + s, v.type, place);
      }
      case FLOAT32, FLOAT64 -> {
        FloatParse r = new FloatParse(s, v.kind() == ReflectKind.FLOAT32);
        if (isWhole(r, s)) v.storeBits(Double.doubleToRawLongBits(r.value));
        else decoder.mismatch("number " + s, v.type, place);
      }
      case INTERFACE -> {
        InterfaceValue n = number(s, place + 1);
        if (n == null) return;
        if (Decoder.isAny(v.type)) v.storeRef(n);
        else decoder.mismatch("number", v.type, place);
      }
      default -> {
        if (v.type == codec.number) v.storeRef(s);
        else if (quoted) throw misused(b, from, end, v.type);
        else decoder.mismatch("number", v.type, place);
      }
    }
  }

  private static boolean isWhole(FloatParse r, GoString s) {
    return r.failure == Integers.OK && r.length == s.length;
  }

  /** A number of type any; null, an error noted, if it is out of range. */
  private InterfaceValue number(GoString s, int place) {
    if (useNumber) return new InterfaceValue(codec.number.type, s);
    FloatParse r = new FloatParse(s, false);
    if (isWhole(r, s)) return new InterfaceValue(float64, Double.doubleToRawLongBits(r.value));
    decoder.mismatch("number " + s, TypeDescriptor.of(float64), place);
    return null;
  }

  /** A literal as an {@code any}. */
  InterfaceValue any(byte[] b, int from, int end) {
    return switch (b[from]) {
      case 'n' -> null;
      case 't', 'f' -> new InterfaceValue(bool, b[from] == 't' ? 1 : 0);
      case '"' -> new InterfaceValue(string, Texts.unquote(b, from, end));
      default -> number(textOf(b, from, end), end + 1);
    };
  }

  // ---- keys of maps

  boolean canBeKey(TypeDescriptor key) {
    boolean integer =
        key.kind.compareTo(ReflectKind.INT) >= 0 && key.kind.compareTo(ReflectKind.UINTPTR) <= 0;
    return integer || key.kind == ReflectKind.STRING || codec.form(key).unmarshalText != null;
  }

  /** The key that a string stands for; null, an error noted, if it is none. */
  Reflected key(TypeDescriptor type, byte[] b, int from, int end) {
    Reflected k = Reflected.variable(type);
    if (codec.form(type).unmarshalText != null) {
      store(b, from, end, end, k, true);
      return k;
    }
    GoString s = Texts.unquote(b, from, end);
    if (type.kind == ReflectKind.STRING) {
      k.storeRef(s);
      return k;
    }
    boolean signed = type.kind.compareTo(ReflectKind.INT64) <= 0;
    long size = type.type.size() * 8;
    Integers.Result r = signed ? Integers.parse(s, 10, size) : Integers.parseUnsigned(s, 10, size);
    if (r.error() == Integers.OK) {
      k.storeBits(r.value());
      return k;
    }
    decoder.mismatch("number " + s, type, from + 1);
    return null;
  }
}
