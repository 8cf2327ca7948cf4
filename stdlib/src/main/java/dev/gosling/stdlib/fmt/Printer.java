package dev.gosling.stdlib.fmt;

import dev.gosling.exec.Calls;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.Lengthy;
import dev.gosling.stdlib.reflect.Mirror;
import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.Reflected;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.types.Basic;
import dev.gosling.types.Pointer;
import dev.gosling.types.SliceType;
import dev.gosling.types.Types;
import dev.gosling.value.Addresses;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.Complex;
import dev.gosling.value.GoPanic;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;
import java.util.Arrays;
import java.util.List;

/**
 * Prints values under verbs, as Go's {@code fmt/print.go} does. One call of a printing function
 * makes one and uses it from one goroutine.
 */
final class Printer {
  /**
   * How a value was reached: through an unexported field its methods are not called. An embedded
   * unexported struct hides only itself, not its exported fields.
   */
  private static final int OPEN = 0;

  private static final int HIDDEN_EMBEDDED = 1;
  private static final int HIDDEN = 2;

  final ByteBuilder out;
  final Format fmt;
  private final Frame frame;
  private final Calls calls;

  /** The operand being printed, for the report of a bad verb. */
  private TypeDescriptor current;

  private long currentBits;
  private Object currentRef;

  private boolean erroring;
  private boolean panicking;

  /** Set by Errorf: {@code %w} is allowed, and the operands it names are noted. */
  boolean wrapErrors;

  int[] wrapped = new int[2];
  int wrappedCount;

  /** An explicit argument index was used in this format. */
  boolean reordered;

  /** The {@code fmt.State} passed to Format methods, made on first use. */
  private InterfaceValue state;

  /**
   * @param frame of the native function: methods of operands are called from it
   */
  Printer(Frame frame, ByteBuilder out) {
    this.frame = frame;
    this.out = out;
    this.fmt = new Format(out);
    this.calls = frame == null ? null : Calls.of(frame);
  }

  void print(Object args) {
    boolean previousIsString = false;
    for (int i = 0; i < Slice.len(args); i++) {
      InterfaceValue arg = (InterfaceValue) ((Slice) args).getRef(i);
      boolean isString = arg != null && TypeDescriptor.of(arg.type).kind == ReflectKind.STRING;
      if (i > 0 && !isString && !previousIsString) out.add(' ');
      operand(arg, 'v');
      previousIsString = isString;
    }
  }

  void println(Object args) {
    for (int i = 0; i < Slice.len(args); i++) {
      if (i > 0) out.add(' ');
      operand((InterfaceValue) ((Slice) args).getRef(i), 'v');
    }
    out.add('\n');
  }

  void printf(GoString format, Object args) {
    new FormatString(this, format, (Slice) args).run();
  }

  /** Notes operand {@code i} as one that Errorf wraps. */
  void wrap(int i) {
    if (wrappedCount == wrapped.length) {
      wrapped = Arrays.copyOf(wrapped, 2 * wrappedCount);
    }
    wrapped[wrappedCount++] = i;
  }

  /** Prints an operand; null is nil. */
  void operand(InterfaceValue arg, int verb) {
    if (arg == null) {
      current = null;
      if (verb == 'T' || verb == 'v') fmt.pad("<nil>");
      else badVerb(verb);
      return;
    }
    TypeDescriptor t = TypeDescriptor.of(arg.type);
    setCurrent(t, arg.bits, arg.ref);
    if (verb == 'T') {
      GoString name = GoString.of(t.name());
      fmt.string(name.array, name.offset, name.offset + name.length);
    } else if (verb == 'p') {
      pointer(t, arg.ref, verb);
    } else if (isByteSlice(t)) {
      bytes(t, (ByteSlice) arg.ref, verb, "[]byte");
    } else if (t.isReflectValue) {
      reflected(Mirror.held(arg.ref), verb);
    } else if (t.isPredeclared || !printedItself(t, arg.bits, arg.ref, verb)) {
      value(t, arg.bits, arg.ref, verb, 0, OPEN);
    }
  }

  /** Prints what a {@code reflect.Value} holds, null for the zero Value, as if it were passed. */
  private void reflected(Reflected v, int verb) {
    if (v == null) {
      out.add("<invalid reflect.Value>");
      return;
    }
    if (!v.isReadOnly()) {
      InterfaceValue arg = v.toInterface();
      if (arg != null) {
        TypeDescriptor dynamic = TypeDescriptor.of(arg.type);
        setCurrent(dynamic, arg.bits, arg.ref);
        if (printedItself(dynamic, arg.bits, arg.ref, verb)) return;
      }
    }
    boolean ref = v.type.type.kind().isRef();
    int access = !v.isReadOnly() ? OPEN : v.isHiddenEmbedded() ? HIDDEN_EMBEDDED : HIDDEN;
    value(v.type, ref ? 0 : v.bits(), ref ? v.ref() : null, verb, 0, access);
  }

  private static boolean isByteSlice(TypeDescriptor t) {
    return t.kind == ReflectKind.SLICE
        && t.type.type() instanceof SliceType s
        && Types.identical(s.elem(), Basic.UINT8);
  }

  private void setCurrent(TypeDescriptor t, long bits, Object ref) {
    current = t;
    currentBits = bits;
    currentRef = ref;
  }

  void badVerb(int verb) {
    erroring = true;
    out.add("%!");
    out.addRune(verb);
    out.add('(');
    TypeDescriptor t = current;
    if (t != null) {
      name(t);
      out.add('=');
      value(t, currentBits, currentRef, 'v', 0, OPEN);
    } else {
      out.add("<nil>");
    }
    out.add(')');
    erroring = false;
  }

  void name(TypeDescriptor t) {
    out.add(GoString.of(t.name()));
  }

  /** Prints the value by its kind. */
  private void value(TypeDescriptor t, long bits, Object ref, int verb, int depth, int access) {
    Lengthy.step(frame);
    if (depth > 0 && access == OPEN && !t.isPredeclared) {
      if (t.kind == ReflectKind.INTERFACE) {
        if (ref instanceof InterfaceValue inner) {
          TypeDescriptor dynamic = TypeDescriptor.of(inner.type);
          setCurrent(dynamic, inner.bits, inner.ref);
          if (printedItself(dynamic, inner.bits, inner.ref, verb)) return;
        }
      } else {
        setCurrent(t, bits, ref);
        if (printedItself(t, bits, ref, verb)) return;
      }
    } else if (depth > 0 && verb == 'w' && access == OPEN) {
      setCurrent(t, bits, ref);
      if (printedItself(t, bits, ref, verb)) return;
    }
    setCurrent(t, bits, ref);
    switch (t.kind) {
      case BOOL -> bool(bits != 0, verb);
      case INT, INT8, INT16, INT32, INT64 -> integer(bits, true, verb);
      case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> integer(bits, false, verb);
      case FLOAT32 -> floating(Double.longBitsToDouble(bits), true, verb);
      case FLOAT64 -> floating(Double.longBitsToDouble(bits), false, verb);
      case COMPLEX64 -> complex((Complex) ref, true, verb);
      case COMPLEX128 -> complex((Complex) ref, false, verb);
      case STRING -> string((GoString) ref, verb);
      case MAP -> map(t, ref, verb, depth, access);
      case STRUCT -> struct(t, (StructValue) ref, verb, depth, access);
      case INTERFACE -> interfaceValue(t, (InterfaceValue) ref, verb, depth, access);
      case ARRAY, SLICE -> list(t, (Slice) ref, verb, depth, access);
      case POINTER -> {
        if (depth > 0 || ref == null || !pointee(t, ref, verb, access)) pointer(t, ref, verb);
      }
      case CHAN, FUNC, UNSAFE_POINTER -> pointer(t, ref, verb);
      case INVALID -> throw new IllegalStateException("no kind: " + t.name());
    }
  }

  private void bool(boolean v, int verb) {
    if (verb == 't' || verb == 'v') fmt.bool(v);
    else badVerb(verb);
  }

  private void integer(long v, boolean signed, int verb) {
    switch (verb) {
      case 'v' -> {
        if (fmt.sharpV && !signed) hexadecimal(v, true);
        else fmt.integer(v, 10, signed, verb, Format.LOWER);
      }
      case 'd' -> fmt.integer(v, 10, signed, verb, Format.LOWER);
      case 'b' -> fmt.integer(v, 2, signed, verb, Format.LOWER);
      case 'o', 'O' -> fmt.integer(v, 8, signed, verb, Format.LOWER);
      case 'x' -> fmt.integer(v, 16, signed, verb, Format.LOWER);
      case 'X' -> fmt.integer(v, 16, signed, verb, Format.UPPER);
      case 'c' -> fmt.character(v);
      case 'q' -> fmt.quotedCharacter(v);
      case 'U' -> fmt.unicode(v);
      default -> badVerb(verb);
    }
  }

  private void hexadecimal(long v, boolean prefix) {
    boolean before = fmt.sharp;
    fmt.sharp = prefix;
    fmt.integer(v, 16, false, 'v', Format.LOWER);
    fmt.sharp = before;
  }

  private void floating(double v, boolean single, int verb) {
    switch (verb) {
      case 'v' -> fmt.floating(v, single, 'g', -1);
      case 'b', 'g', 'G', 'x', 'X' -> fmt.floating(v, single, verb, -1);
      case 'f', 'e', 'E' -> fmt.floating(v, single, verb, 6);
      case 'F' -> fmt.floating(v, single, 'f', 6);
      default -> badVerb(verb);
    }
  }

  private void complex(Complex v, boolean single, int verb) {
    switch (verb) {
      case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E' -> {
        boolean before = fmt.plus;
        out.add('(');
        floating(v.re(), single, verb);
        fmt.plus = true;
        floating(v.im(), single, verb);
        out.add("i)");
        fmt.plus = before;
      }
      default -> badVerb(verb);
    }
  }

  private void string(GoString s, int verb) {
    byte[] b = s.array;
    int from = s.offset;
    int end = s.offset + s.length;
    switch (verb) {
      case 'v' -> {
        if (fmt.sharpV) fmt.quoted(b, from, end);
        else fmt.string(b, from, end);
      }
      case 's' -> fmt.string(b, from, end);
      case 'x' -> fmt.hexBytes(b, from, end, Format.LOWER);
      case 'X' -> fmt.hexBytes(b, from, end, Format.UPPER);
      case 'q' -> fmt.quoted(b, from, end);
      default -> badVerb(verb);
    }
  }

  private void bytes(TypeDescriptor t, ByteSlice s, int verb, String typeName) {
    byte[] b = s == null ? GoString.EMPTY.array : s.array;
    int from = s == null ? 0 : s.offset;
    int end = s == null ? 0 : s.offset + s.length;
    switch (verb) {
      case 'v', 'd' -> byteList(s, verb, typeName);
      case 's' -> fmt.string(b, from, end);
      case 'x' -> fmt.hexBytes(b, from, end, Format.LOWER);
      case 'X' -> fmt.hexBytes(b, from, end, Format.UPPER);
      case 'q' -> fmt.quoted(b, from, end);
      default -> value(t, 0, s, verb, 0, OPEN);
    }
  }

  private void byteList(ByteSlice s, int verb, String typeName) {
    if (fmt.sharpV) {
      out.add(typeName);
      if (s == null) {
        out.add("(nil)");
        return;
      }
    }
    out.add(fmt.sharpV ? '{' : '[');
    for (int i = 0; i < Slice.len(s); i++) {
      separator(i);
      if (fmt.sharpV) hexadecimal(s.getBits(i), true);
      else fmt.integer(s.getBits(i), 10, false, verb, Format.LOWER);
    }
    out.add(fmt.sharpV ? '}' : ']');
  }

  private void separator(int i) {
    if (i == 0) return;
    if (fmt.sharpV) out.add(',');
    out.add(' ');
  }

  private void map(TypeDescriptor t, Object ref, int verb, int depth, int access) {
    if (fmt.sharpV) {
      name(t);
      if (ref == null) {
        out.add("(nil)");
        return;
      }
      out.add('{');
    } else {
      out.add("map[");
    }
    int i = 0;
    for (MapEntries.Entry e : entries(t, ref)) {
      separator(i++);
      value(t.key(), e.keyBits(), e.keyRef(), verb, depth + 1, hiddenPart(access));
      out.add(':');
      value(t.elem(), e.valueBits(), e.valueRef(), verb, depth + 1, hiddenPart(access));
    }
    out.add(fmt.sharpV ? '}' : ']');
  }

  private List<MapEntries.Entry> entries(TypeDescriptor t, Object ref) {
    return ref == null ? List.of() : MapEntries.sorted(t, ref, addresses());
  }

  /** Elements, entries and pointees of a hidden value are hidden. */
  private static int hiddenPart(int access) {
    return access == OPEN ? OPEN : HIDDEN;
  }

  private void struct(TypeDescriptor t, StructValue s, int verb, int depth, int access) {
    if (fmt.sharpV) name(t);
    out.add('{');
    TypeDescriptor.Field[] fields = t.fields();
    for (int i = 0; i < fields.length; i++) {
      TypeDescriptor.Field field = fields[i];
      separator(i);
      if (fmt.plusV || fmt.sharpV) {
        out.add(GoString.of(field.name()));
        out.add(':');
      }
      int slot = s.layout.slots[i];
      boolean isRef = s.layout.kinds[i].isRef();
      Object ref = isRef ? s.refs[slot] : null;
      int fieldAccess = fieldAccess(field, access);
      if (field.type().kind == ReflectKind.INTERFACE && ref instanceof InterfaceValue inner) {
        TypeDescriptor dynamic = TypeDescriptor.of(inner.type);
        value(dynamic, inner.bits, inner.ref, verb, depth + 1, hiddenPart(fieldAccess));
      } else {
        value(field.type(), isRef ? 0 : s.longs[slot], ref, verb, depth + 1, fieldAccess);
      }
    }
    out.add('}');
  }

  private static int fieldAccess(TypeDescriptor.Field field, int access) {
    if (access == HIDDEN) return HIDDEN;
    if (field.exported()) return OPEN;
    return field.embedded() ? HIDDEN_EMBEDDED : HIDDEN;
  }

  private void interfaceValue(TypeDescriptor t, InterfaceValue v, int verb, int depth, int access) {
    if (v != null) {
      TypeDescriptor dynamic = TypeDescriptor.of(v.type);
      value(dynamic, v.bits, v.ref, verb, depth + 1, hiddenPart(access));
    } else if (fmt.sharpV) {
      name(t);
      out.add("(nil)");
    } else {
      out.add("<nil>");
    }
  }

  private void list(TypeDescriptor t, Slice s, int verb, int depth, int access) {
    TypeDescriptor elem = t.elem();
    if (elem.kind == ReflectKind.UINT8
        && (verb == 's' || verb == 'q' || verb == 'x' || verb == 'X')) {
      bytes(t, (ByteSlice) s, verb, "");
      return;
    }
    if (fmt.sharpV) {
      name(t);
      if (t.kind == ReflectKind.SLICE && s == null) {
        out.add("(nil)");
        return;
      }
    }
    out.add(fmt.sharpV ? '{' : '[');
    boolean refs = elem.type.kind().isRef();
    for (int i = 0; i < Slice.len(s); i++) {
      separator(i);
      if (refs) value(elem, 0, s.getRef(i), verb, depth + 1, hiddenPart(access));
      else value(elem, s.getBits(i), null, verb, depth + 1, hiddenPart(access));
    }
    out.add(fmt.sharpV ? '}' : ']');
  }

  /** At top level a pointer to an array, slice, struct or map shows that. */
  private boolean pointee(TypeDescriptor t, Object ref, int verb, int access) {
    TypeDescriptor elem = t.elem();
    switch (elem.kind) {
      case ARRAY, STRUCT -> {
        out.add('&');
        value(elem, 0, ref, verb, 1, hiddenPart(access));
      }
      case SLICE, MAP -> {
        out.add('&');
        Object pointed = ((dev.gosling.value.Pointer) ref).loadRef();
        value(elem, 0, pointed, verb, 1, hiddenPart(access));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void pointer(TypeDescriptor t, Object ref, int verb) {
    switch (t.kind) {
      case CHAN, FUNC, MAP, POINTER, SLICE, UNSAFE_POINTER -> {}
      default -> {
        badVerb(verb);
        return;
      }
    }
    long address = addresses().of(ref);
    switch (verb) {
      case 'v' -> {
        if (fmt.sharpV) {
          out.add('(');
          name(t);
          out.add(")(");
          if (address == 0) out.add("nil");
          else hexadecimal(address, true);
          out.add(')');
        } else if (address == 0) {
          fmt.pad("<nil>");
        } else {
          hexadecimal(address, !fmt.sharp);
        }
      }
      case 'p' -> hexadecimal(address, !fmt.sharp);
      case 'b', 'o', 'd', 'x', 'X' -> integer(address, false, verb);
      default -> badVerb(verb);
    }
  }

  private Addresses addresses() {
    return frame.goroutine.program().state(Addresses.class, Addresses::new);
  }

  /** Lets the value print itself by its methods, if it has such. */
  private boolean printedItself(TypeDescriptor t, long bits, Object ref, int verb) {
    if (erroring) return false;
    Methods methods = Methods.of(t, calls);
    if (verb == 'w') {
      if (!wrapErrors || methods.error() == null) {
        badVerb(verb);
        return true;
      }
      verb = 'v';
    }
    if (methods == Methods.NONE) return false;
    if (methods.format() != null) {
      callFormat(methods.format(), t, bits, ref, verb);
      return true;
    }
    if (fmt.sharpV) {
      if (methods.goString() == null) return false;
      callText(methods.goString(), "GoString", t, bits, ref, verb);
      return true;
    }
    if (verb != 'v' && verb != 's' && verb != 'x' && verb != 'X' && verb != 'q') return false;
    if (methods.error() != null) callText(methods.error(), "Error", t, bits, ref, verb);
    else if (methods.string() != null) callText(methods.string(), "String", t, bits, ref, verb);
    else return false;
    return true;
  }

  private void callText(
      Calls.Method m, String name, TypeDescriptor t, long bits, Object ref, int verb) {
    GoString text;
    try {
      Frame callee = frameFor(m.code(), t, bits, ref, 1);
      m.code().run(callee);
      text = callee.string(0);
    } catch (GoPanic panic) {
      methodPanicked(panic, name, t, ref, verb);
      return;
    }
    if (fmt.sharpV) fmt.string(text.array, text.offset, text.offset + text.length);
    else string(text, verb);
  }

  private void callFormat(Calls.Method m, TypeDescriptor t, long bits, Object ref, int verb) {
    try {
      Frame callee = frameFor(m.code(), t, bits, ref, 0);
      boolean refReceiver = t.type.kind().isRef();
      callee.refs[refReceiver ? 1 : 0] = state();
      callee.longs[refReceiver ? 0 : 1] = verb;
      m.code().run(callee);
    } catch (GoPanic panic) {
      methodPanicked(panic, "Format", t, ref, verb);
    }
  }

  private Frame frameFor(FunctionCode code, TypeDescriptor t, long bits, Object ref, int results) {
    Frame callee = code.newFrame(frame, code.closure());
    RuntimeType type = t.type;
    if (!type.kind().isRef()) callee.longs[0] = bits;
    else callee.refs[results] = type.isAggregate() ? type.copyRef(ref) : ref;
    return callee;
  }

  private InterfaceValue state() {
    if (state == null) {
      RuntimeType struct = calls.type("fmt", "state");
      StructValue s = (StructValue) struct.zeroRef();
      s.refs[0] = this;
      state = new InterfaceValue(struct.universe().of(new Pointer(struct.type())), s);
    }
    return state;
  }

  private void methodPanicked(
      GoPanic panic, String method, TypeDescriptor t, Object ref, int verb) {
    if (panic.goexit) throw panic;
    if (t.kind == ReflectKind.POINTER && ref == null) {
      out.add("<nil>");
      return;
    }
    if (panicking) throw panic;
    Format.Flags flags = fmt.flags();
    int width = fmt.width;
    int precision = fmt.precision;
    fmt.clearFlags();
    out.add("%!");
    out.addRune(verb);
    out.add("(PANIC=");
    out.add(method);
    out.add(" method: ");
    panicking = true;
    operand((InterfaceValue) frame.goroutine.program().panicValue(panic), 'v');
    panicking = false;
    out.add(')');
    fmt.setFlags(flags);
    fmt.width = width;
    fmt.precision = precision;
  }
}
