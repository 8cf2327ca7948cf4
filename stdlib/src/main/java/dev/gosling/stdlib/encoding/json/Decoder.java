package dev.gosling.stdlib.encoding.json;

import dev.gosling.exec.Calls;
import dev.gosling.exec.Frame;
import dev.gosling.stdlib.Lengthy;
import dev.gosling.stdlib.reflect.Mirror;
import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.Reflected;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.types.Interface;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;
import dev.gosling.value.Storage;
import dev.gosling.value.StructValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Stores a JSON text, which has been checked, in variables. Values that do not fit their variable
 * are passed over, and the first such error is kept; errors of methods end the walk.
 */
final class Decoder {
  private final Frame frame;
  private final Codec codec;
  private final Mirror mirror;
  private final byte[] data;
  private final int start;
  private final int end;
  private final Literals literals;
  private final boolean disallowUnknown;

  /** Where the next byte is. */
  private int at;

  private Object savedError;

  // Where in the variable the walk is, for messages.
  private TypeDescriptor struct;
  private final List<String> fieldStack = new ArrayList<>();

  Decoder(Frame frame, ByteSlice text, boolean useNumber, boolean disallowUnknown) {
    this.frame = frame;
    this.codec = Codec.of(frame);
    this.mirror = Mirror.of(frame);
    this.data = text == null ? GoString.EMPTY.array : text.array;
    this.start = text == null ? 0 : text.offset;
    this.end = start + Slice.len(text);
    this.at = start;
    this.disallowUnknown = disallowUnknown;
    this.literals = new Literals(this, codec, useNumber);
  }

  /** Reads the text into what {@code target} points to; returns an error or null. */
  Object read(InterfaceValue target) {
    skipSpace();
    try {
      value(Reflected.of(target));
    } catch (Codec.Failure failure) {
      return withContext(failure.error);
    }
    return savedError;
  }

  // ---- errors

  Frame frame() {
    return frame;
  }

  void save(Object error) {
    if (savedError == null) savedError = withContext((InterfaceValue) error);
  }

  void saveText(String text) {
    if (savedError == null) save(codec.error(frame, text));
  }

  Codec.Failure failure(String text) {
    return new Codec.Failure(codec.error(frame, text));
  }

  /** Notes that a value does not fit the variable's type; {@code place} is a place in the text. */
  void mismatch(String value, TypeDescriptor type, int place) {
    if (savedError == null) save(codec.typeError(frame, value, type, place - start));
  }

  /** Adds to an {@code *UnmarshalTypeError} which field it is about. */
  private InterfaceValue withContext(InterfaceValue error) {
    if (struct == null || error.type != codec.pointerToTypeError) return error;
    StructValue e = (StructValue) error.ref;
    List<String> path = new ArrayList<>(fieldStack);
    GoString field = (GoString) e.refs[3];
    if (field.length > 0) path.add(field.toString());
    e.refs[2] = GoString.of(struct.typeName());
    e.refs[3] = GoString.of(String.join(".", path));
    return error;
  }

  // ---- text

  private void skipSpace() {
    while (at < end && Scanner.isSpace(data[at])) at++;
  }

  /** Passes spaces and then one byte, which it returns. */
  private int next() {
    skipSpace();
    return data[at++];
  }

  /** Passes the string that begins here. */
  private void skipString() {
    at++;
    while (data[at] != '"') at += data[at] == '\\' ? 2 : 1;
    at++;
  }

  /** Passes the value that begins here. */
  private void skipValue() {
    switch (data[at]) {
      case '"' -> skipString();
      case '{', '[' -> skipComposite();
      default -> skipWord();
    }
  }

  private void skipWord() {
    while (at < end && isWord(data[at])) at++;
  }

  private static boolean isWord(int c) {
    return c > ' ' && c != ',' && c != ']' && c != '}' && c != ':';
  }

  private void skipComposite() {
    int depth = 0;
    do {
      switch (data[at]) {
        case '"' -> {
          skipString();
          continue;
        }
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
      at++;
    } while (depth > 0);
  }

  private ByteSlice part(int from, int to) {
    return new ByteSlice(data, from, to - from, to - from, Storage.UINT8);
  }

  // ---- values

  /**
   * Reads the value that begins here.
   *
   * @param v the variable, or a pointer to it; null passes the value over
   */
  private void value(Reflected v) {
    Lengthy.step(frame);
    if (v == null) {
      skipValue();
      return;
    }
    switch (data[at]) {
      case '[' -> array(v);
      case '{' -> object(v);
      default -> {
        int from = at;
        if (data[at] == '"') skipString();
        else skipWord();
        literals.store(data, from, at, at, v, false);
      }
    }
  }

  /** The variable that a value goes to, or a method that reads it. */
  record Target(Reflected variable, Calls.Method unmarshal, Calls.Method text, Object receiver) {}

  /**
   * Follows pointers and interfaces with pointers from {@code v}, making variables for nil ones, to
   * a variable or to the first pointer that has a method.
   */
  Target target(Reflected v, boolean isNull) {
    if (v.isAddressable() && v.kind() != ReflectKind.POINTER && v.type.isNamed()) {
      Target method = method(codec.form(v.type), v, v.address(), isNull);
      if (method != null) return method;
    }
    while (true) {
      if (v.kind() == ReflectKind.INTERFACE && v.ref() instanceof InterfaceValue held) {
        Reflected e = Reflected.of(held);
        boolean follow =
            e.kind() == ReflectKind.POINTER
                && e.ref() != null
                && (!isNull || e.type.elem().kind == ReflectKind.POINTER);
        if (follow) {
          v = e;
          continue;
        }
      }
      if (v.kind() != ReflectKind.POINTER || isNull && v.isAddressable()) break;
      if (pointsToItself(v)) {
        v = v.pointee();
        break;
      }
      if (v.ref() == null) v.storeRef(Reflected.newVariable(v.type.elem()));
      Target method = method(codec.form(v.type.elem()), v, v.ref(), isNull);
      if (method != null) return method;
      v = v.pointee();
    }
    return new Target(v, null, null, null);
  }

  private static boolean pointsToItself(Reflected v) {
    if (v.ref() == null || v.type.elem().kind != ReflectKind.INTERFACE) return false;
    return v.pointee().ref() instanceof InterfaceValue inner
        && inner.type == v.type.type
        && inner.ref == v.ref();
  }

  /** The method of a pointer to {@code form}'s type; that it is reached openly {@code v} tells. */
  private Target method(Form form, Reflected v, Object pointer, boolean isNull) {
    if (v.isReadOnly()) return null;
    if (form.unmarshal != null) return new Target(v, form.unmarshal, null, pointer);
    if (form.unmarshalText == null || isNull) return null;
    return new Target(v, null, form.unmarshalText, pointer);
  }

  /** Calls a method that takes bytes and returns an error. */
  void call(Calls.Method m, Object receiver, ByteSlice argument) {
    Frame callee = m.code().newFrame(frame, m.code().closure());
    callee.refs[1] = receiver;
    callee.refs[2] = argument;
    m.code().run(callee);
    if (callee.refs[0] != null) throw new Codec.Failure(callee.refs[0]);
  }

  /** Lets a method read the array or object that begins here, or finds that none can. */
  private Reflected compositeTarget(Reflected v, String what) {
    Target t = target(v, false);
    if (t.unmarshal != null) {
      int from = at;
      skipValue();
      call(t.unmarshal, t.receiver, part(from, at));
      return null;
    }
    if (t.text != null) {
      mismatch(what, v.type, at + 1);
      skipValue();
      return null;
    }
    return t.variable;
  }

  static boolean isAny(TypeDescriptor t) {
    return t.kind == ReflectKind.INTERFACE
        && ((Interface) t.type.underlying()).typeSet().methods().isEmpty();
  }

  private void array(Reflected from) {
    Reflected v = compositeTarget(from, "array");
    if (v == null) return;
    switch (v.kind()) {
      case ARRAY -> intoArray(v);
      case SLICE -> intoSlice(v);
      default -> {
        if (isAny(v.type)) {
          v.storeRef(anyValue());
        } else {
          mismatch("array", v.type, at + 1);
          skipValue();
        }
      }
    }
  }

  /** Goes to the next element; false, the bracket passed, at the end. */
  private boolean more(boolean first, int close) {
    skipSpace();
    if (data[at] == close) {
      at++;
      return false;
    }
    if (!first) {
      at++;
      skipSpace();
    }
    return true;
  }

  private void intoArray(Reflected v) {
    at++;
    int n = Slice.len(v.ref());
    int i = 0;
    while (more(i == 0, ']')) {
      value(i < n ? v.element(i) : null);
      i++;
    }
    for (; i < n; i++) v.element(i).setZero();
  }

  private void intoSlice(Reflected v) {
    at++;
    TypeDescriptor elem = v.type.elem();
    RuntimeType type = elem.type;
    Slice s = (Slice) v.ref();
    int i = 0;
    while (more(i == 0, ']')) {
      if (i >= Slice.cap(s)) {
        Slice grown = Slice.extend(i == 0 ? s : s.reslice(0, i, s.capacity, type), 1, type);
        s = grown.view(grown.offset, i, grown.capacity);
      }
      if (i >= s.length) {
        s = s.reslice(0, i + 1, s.capacity, type);
        v.storeRef(s);
      }
      value(Reflected.element(elem, s, i));
      i++;
    }
    if (i == 0) v.storeRef(Slice.make(type, 0, 0));
    else if (i < s.length) v.storeRef(s.reslice(0, i, s.capacity, type));
  }

  private void object(Reflected from) {
    Reflected v = compositeTarget(from, "object");
    if (v == null) return;
    switch (v.kind()) {
      case MAP -> intoMap(v);
      case STRUCT -> intoStruct(v);
      default -> {
        if (isAny(v.type)) {
          v.storeRef(anyValue());
        } else {
          mismatch("object", v.type, at + 1);
          skipValue();
        }
      }
    }
  }

  /** Passes a key and the colon; returns where the key began. */
  private int key() {
    int from = at;
    skipString();
    keyEnd = at;
    next();
    skipSpace();
    return from;
  }

  private int keyEnd;

  private void intoMap(Reflected v) {
    TypeDescriptor key = v.type.key();
    TypeDescriptor elem = v.type.elem();
    if (!literals.canBeKey(key)) {
      mismatch("object", v.type, at + 1);
      skipValue();
      return;
    }
    if (v.ref() == null) v.storeRef(MapValue.make(v.type.type, 0));
    MapValue m = (MapValue) v.ref();
    at++;
    boolean first = true;
    while (more(first, '}')) {
      first = false;
      int from = key();
      int to = keyEnd;
      Reflected variable = Reflected.variable(elem);
      value(variable);
      Reflected k = literals.key(key, data, from, to);
      if (k != null) k.putWith(m, variable);
    }
  }

  private void intoStruct(Reflected v) {
    StructPlan plan = codec.form(v.type).plan();
    TypeDescriptor outer = struct;
    int depth = fieldStack.size();
    at++;
    boolean first = true;
    while (more(first, '}')) {
      first = false;
      int from = key();
      GoString name = Texts.unquote(data, from, keyEnd);
      FieldPlan f = plan.find(name);
      if (f == null) {
        if (disallowUnknown) saveText("json: unknown field " + Encoder.quotedText(name));
        skipValue();
      } else {
        Reflected field = walk(v, f);
        if (field != null && f.quoted) quoted(field);
        else value(field);
      }
      while (fieldStack.size() > depth) fieldStack.removeLast();
      struct = outer;
    }
  }

  /** The variable of a field, embedded structs made on the way; null if that cannot be. */
  private Reflected walk(Reflected v, FieldPlan f) {
    Reflected at = v;
    for (int k = 0; k < f.path.length; k++) {
      if (at.kind() == ReflectKind.POINTER) {
        if (at.ref() == null) {
          if (at.isReadOnly()) {
            saveText(
                "json: cannot set embedded pointer to unexported struct: " + at.type.elem().name());
            at = null;
            break;
          }
          at.storeRef(Reflected.newVariable(at.type.elem()));
        }
        at = at.pointee();
      }
      if (k < f.path.length - 1) fieldStack.add(at.type.fields()[f.path[k]].name());
      at = at.field(f.path[k]);
    }
    struct = v.type;
    fieldStack.add(f.name.toString());
    return at;
  }

  /** Reads a value that stands inside a string. */
  private void quoted(Reflected v) {
    int from = at;
    skipValue();
    if (data[from] == 'n') {
      literals.store(data, from, at, at, v, false);
    } else if (data[from] == '"') {
      GoString text = Texts.unquote(data, from, at);
      literals.store(text.array, text.offset, text.offset + text.length, at, v, true);
    } else {
      saveText(
          "json: invalid use of ,string struct tag, trying to unmarshal unquoted value into "
              + v.type.name());
    }
  }

  // ---- values of type any

  /** Reads the value that begins here as an {@code any}; null for null. */
  private InterfaceValue anyValue() {
    switch (data[at]) {
      case '[' -> {
        return anyArray();
      }
      case '{' -> {
        return anyObject();
      }
      default -> {
        int from = at;
        if (data[at] == '"') skipString();
        else skipWord();
        return literals.any(data, from, at);
      }
    }
  }

  private InterfaceValue anyArray() {
    at++;
    Slice list = Slice.make(literals.any, 0, 0);
    boolean first = true;
    while (more(first, ']')) {
      first = false;
      list = Slice.appendRef(list, anyValue(), literals.any);
    }
    return new InterfaceValue(literals.anyList, list);
  }

  private InterfaceValue anyObject() {
    at++;
    MapValue m = MapValue.make(literals.anyMap, 0);
    boolean first = true;
    while (more(first, '}')) {
      first = false;
      int from = key();
      GoString name = Texts.unquote(data, from, keyEnd);
      m.put(name, anyValue());
    }
    return new InterfaceValue(literals.anyMap, m);
  }
}
