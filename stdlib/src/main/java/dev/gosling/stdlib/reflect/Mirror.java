package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Calls;
import dev.gosling.exec.Frame;
import dev.gosling.runtime.Program;
import dev.gosling.stdlib.Natives;
import dev.gosling.types.Pointer;
import dev.gosling.types.Type;
import dev.gosling.value.GoPanic;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RefSlice;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.RuntimeTypes;
import dev.gosling.value.StructLayout;
import dev.gosling.value.StructValue;
import java.util.List;

/** Makes the Go objects of package reflect: types, values and panics. One per program. */
public final class Mirror {
  final Calls calls;
  private final RuntimeTypes types;
  private final RuntimeType rtype;
  private final RuntimeType pointerToRtype;
  private final RuntimeType valueType;
  private final StructLayout valueLayout;

  private Mirror(Program program) {
    calls = Calls.of(program);
    types = program.types();
    rtype = calls.type("reflect", "rtype");
    pointerToRtype = types.of(new Pointer(rtype.type()));
    valueType = calls.type("reflect", "Value");
    valueLayout = valueType.layout();
  }

  public static Mirror of(Frame f) {
    Program program = f.goroutine.program();
    return program.state(Mirror.class, () -> new Mirror(program));
  }

  // ---- types

  /** A {@code reflect.Type}: the same object whenever the type is the same. */
  public InterfaceValue type(TypeDescriptor t) {
    synchronized (t) {
      if (t.reflected == null) {
        StructValue object = rtype.layout().incomplete();
        object.refs[0] = t;
        t.reflected = new InterfaceValue(pointerToRtype, object);
      }
      return t.reflected;
    }
  }

  InterfaceValue type(Type t) {
    return type(descriptor(t));
  }

  TypeDescriptor descriptor(Type t) {
    return TypeDescriptor.of(types.of(t));
  }

  /** What the {@code reflect.Type} in reference slot {@code i} describes; panics on nil. */
  static TypeDescriptor described(Frame f, int i) {
    return described(f.refs[i]);
  }

  static TypeDescriptor described(Object reflectType) {
    if (reflectType == null) throw Natives.nilDereference();
    return (TypeDescriptor) ((StructValue) ((InterfaceValue) reflectType).ref).refs[0];
  }

  // ---- values

  /** A {@code reflect.Value}; the zero one of null. */
  public StructValue value(Reflected held) {
    StructValue v = valueLayout.incomplete();
    v.refs[0] = held;
    return v;
  }

  /** A {@code []reflect.Value}. */
  RefSlice values(List<Reflected> held) {
    Object[] all = new Object[held.size()];
    for (int i = 0; i < all.length; i++) all[i] = value(held.get(i));
    return RefSlice.of(all);
  }

  /** What the {@code reflect.Value} in reference slot {@code i} holds; null for the zero Value. */
  static Reflected held(Frame f, int i) {
    return held(f.refs[i]);
  }

  /** What a {@code reflect.Value} holds; null for the zero Value. */
  public static Reflected held(Object value) {
    return (Reflected) ((StructValue) value).refs[0];
  }

  // ---- panics

  static ReflectKind kind(Reflected v) {
    return v == null ? ReflectKind.INVALID : v.kind();
  }

  /** Panics with a {@code *ValueError}. */
  static GoPanic wrongKind(Frame f, String method, Reflected v) {
    RuntimeType error = Calls.of(f).type("reflect", "ValueError");
    StructValue e = (StructValue) error.zeroRef();
    e.refs[0] = GoString.of(method);
    e.longs[0] = kind(v).ordinal();
    return GoPanic.of(new InterfaceValue(error.universe().of(new Pointer(error.type())), e));
  }

  static Reflected mustBe(Frame f, String method, Reflected v, ReflectKind kind) {
    if (kind(v) != kind) throw wrongKind(f, method, v);
    return v;
  }

  static Reflected mustBeExported(Frame f, String method, Reflected v) {
    if (v == null) throw wrongKind(f, method, null);
    if (v.isReadOnly()) throw hidden(f, method);
    return v;
  }

  static Reflected mustBeAssignable(Frame f, String method, Reflected v) {
    mustBeExported(f, method, v);
    if (v.isAddressable()) return v;
    throw Natives.panic(f, "reflect: " + method + " using unaddressable value");
  }

  private static GoPanic hidden(Frame f, String method) {
    return Natives.panic(f, "reflect: " + method + " using value obtained using unexported field");
  }
}
