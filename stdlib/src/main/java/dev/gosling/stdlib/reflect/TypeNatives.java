package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Calls;
import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Interface;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Signature;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import dev.gosling.value.GoPanic;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.LongSlice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The body-less methods of {@code reflect.rtype}. */
final class TypeNatives {
  private static final int RECV = 1;
  private static final int SEND = 2;

  private TypeNatives() {}

  static NativeFunction of(String method) {
    return switch (method) {
      case "Align", "FieldAlign" -> f -> f.longs[0] = receiver(f, 0).type.align();
      case "Size" -> f -> f.longs[0] = receiver(f, 0).type.size();
      case "Kind" -> f -> f.longs[0] = receiver(f, 0).kind.ordinal();
      case "Comparable" -> f -> f.setBoolean(0, receiver(f, 0).type.comparable());
      case "Name" -> f -> f.refs[0] = GoString.of(receiver(f, 1).typeName());
      case "PkgPath" -> f -> f.refs[0] = GoString.of(pkgPath(receiver(f, 1)));
      case "String" -> f -> f.refs[0] = GoString.of(receiver(f, 1).name());
      case "Elem" -> TypeNatives::elem;
      case "Key" -> f -> f.refs[0] = Mirror.of(f).type(be(f, 1, "Key", ReflectKind.MAP).key());
      case "Len" -> f -> f.longs[0] = be(f, 0, "Len", ReflectKind.ARRAY).type.length();
      case "ChanDir" -> f -> f.longs[0] = chanDir(be(f, 0, "ChanDir", ReflectKind.CHAN));
      case "NumField" -> f -> f.longs[0] = be(f, 0, "NumField", ReflectKind.STRUCT).fields().length;
      case "field" -> TypeNatives::field;
      case "path" ->
          f -> {
            int[] path = receiver(f, 1).search().path(f.string(2).toString());
            f.refs[0] = path.length == 0 ? null : indexes(path);
          };
      case "IsVariadic" -> f -> f.setBoolean(0, function(f, 0, "IsVariadic").variadic());
      case "NumIn" -> f -> f.longs[0] = function(f, 0, "NumIn").params().size();
      case "NumOut" -> f -> f.longs[0] = function(f, 0, "NumOut").results().size();
      case "In" ->
          f -> f.refs[0] = Mirror.of(f).type(at(function(f, 1, "In").params(), f.longs[0]));
      case "Out" ->
          f -> f.refs[0] = Mirror.of(f).type(at(function(f, 1, "Out").results(), f.longs[0]));
      case "NumMethod" -> f -> f.longs[0] = methodNames(Calls.of(f), receiver(f, 0)).size();
      case "methodIndex" -> TypeNatives::methodIndex;
      case "method" -> TypeNatives::method;
      case "implements" ->
          f ->
              f.setBoolean(
                  0, Relations.implementsInterface(receiver(f, 0), Mirror.described(f, 1)));
      case "assignableTo" ->
          f -> f.setBoolean(0, Relations.assignable(receiver(f, 0), Mirror.described(f, 1)));
      case "convertibleTo" ->
          f -> f.setBoolean(0, Relations.convertible(receiver(f, 0), Mirror.described(f, 1)));
      default -> null;
    };
  }

  private static TypeDescriptor receiver(Frame f, int i) {
    return (TypeDescriptor) Natives.struct(f, i).refs[0];
  }

  /** The receiver, which must be of a kind. */
  private static TypeDescriptor be(Frame f, int i, String method, ReflectKind kind) {
    TypeDescriptor t = receiver(f, i);
    if (t.kind == kind) return t;
    String wanted = kind.name().toLowerCase(java.util.Locale.ROOT);
    throw Natives.panic(f, "reflect: " + method + " of non-" + wanted + " type " + t.name());
  }

  private static Signature function(Frame f, int i, String method) {
    return be(f, i, method, ReflectKind.FUNC).signature();
  }

  private static Type at(Tuple tuple, long i) {
    if (i >= 0 && i < tuple.size()) return tuple.type((int) i);
    throw GoPanic.runtimeError(
        "index out of range [" + i + "]" + (i < 0 ? "" : " with length " + tuple.size()));
  }

  private static String pkgPath(TypeDescriptor t) {
    Type type = Types.unalias(t.type.type());
    if (type == Basic.UNSAFE_POINTER) return "unsafe";
    return type instanceof Named n && n.obj().pkg() != null ? n.obj().pkg().path() : "";
  }

  private static void elem(Frame f) {
    TypeDescriptor t = receiver(f, 1);
    switch (t.kind) {
      case ARRAY, CHAN, MAP, POINTER, SLICE -> f.refs[0] = Mirror.of(f).type(t.elem());
      default -> throw Natives.panic(f, "reflect: Elem of invalid type " + t.name());
    }
  }

  private static int chanDir(TypeDescriptor t) {
    ChanType c = (ChanType) t.underlying();
    return (c.canReceive() ? RECV : 0) | (c.canSend() ? SEND : 0);
  }

  private static void field(Frame f) {
    TypeDescriptor.Field field = receiver(f, 4).fields()[(int) f.longs[2]];
    f.refs[0] = GoString.of(field.name());
    f.refs[1] = GoString.of(field.pkgPath());
    f.refs[2] = Mirror.of(f).type(field.type());
    f.refs[3] = GoString.of(field.tag());
    f.longs[0] = field.offset();
    f.setBoolean(1, field.embedded());
  }

  /** As an {@code []int}. */
  private static LongSlice indexes(int[] path) {
    long[] longs = new long[path.length];
    for (int i = 0; i < path.length; i++) longs[i] = path[i];
    return new LongSlice(longs, 0, longs.length, longs.length);
  }

  // ---- methods

  /** The names of the methods that can be asked for, in their order. */
  static List<String> methodNames(Calls calls, TypeDescriptor t) {
    if (t.underlying() instanceof Interface i) {
      // Go orders all of them by name; exported names come first either way.
      return i.typeSet().methods().stream().map(Obj.Func::name).toList();
    }
    if (t.methodNames == null) {
      t.methodNames = t.mayHaveMethods() ? calls.methodNames(t.type) : List.of();
    }
    return t.methodNames;
  }

  private static void methodIndex(Frame f) {
    List<String> names = methodNames(Calls.of(f), receiver(f, 0));
    String name = f.string(1).toString();
    f.longs[0] = Obj.exported(name) ? Math.max(Collections.binarySearch(names, name), -1) : -1;
    if (f.longs[0] < 0 && receiver(f, 0).kind == ReflectKind.INTERFACE) {
      f.longs[0] = names.indexOf(name);
    }
  }

  private static void method(Frame f) {
    TypeDescriptor t = receiver(f, 4);
    int i = (int) f.longs[0];
    Mirror mirror = Mirror.of(f);
    f.refs[1] = GoString.EMPTY;
    f.refs[3] = mirror.value(null);
    if (t.underlying() instanceof Interface type) {
      Obj.Func m = type.typeSet().methods().get(i);
      f.refs[0] = GoString.of(m.name());
      if (!m.exported()) f.refs[1] = GoString.of(m.pkg().path());
      f.refs[2] = mirror.type(plain(m.signature()));
      return;
    }
    String name = methodNames(mirror.calls, t).get(i);
    Calls.Method m = mirror.calls.method(t.type, name);
    TypeDescriptor function = mirror.descriptor(withReceiver(m.signature(), t.type.type()));
    f.refs[0] = GoString.of(name);
    f.refs[2] = mirror.type(function);
    f.refs[3] = mirror.value(Reflected.ofRef(function, m.code().closure(), 0));
  }

  /** The type of a method value. */
  static Signature plain(Signature s) {
    return new Signature(null, List.of(), List.of(), s.params(), s.results(), s.variadic());
  }

  /** The type of a method expression. */
  private static Signature withReceiver(Signature s, Type receiver) {
    List<Obj.Var> params = new ArrayList<>();
    params.add(Obj.Var.param("", receiver));
    params.addAll(s.params().vars());
    return new Signature(null, List.of(), List.of(), new Tuple(params), s.results(), s.variadic());
  }

  // ---- functions that make types

  static NativeFunction constructor(String name) {
    return switch (name) {
      case "TypeOf" -> TypeNatives::typeOf;
      case "PointerTo" -> f -> made(f, new dev.gosling.types.Pointer(part(f, 1)));
      case "SliceOf" -> f -> made(f, new dev.gosling.types.SliceType(part(f, 1)));
      case "arrayOf" -> f -> made(f, new ArrayType(f.longs[0], part(f, 1)));
      case "mapOf" -> f -> made(f, new dev.gosling.types.MapType(part(f, 1), part(f, 2)));
      case "chanOf" -> f -> made(f, new ChanType(direction(f.longs[0]), part(f, 1)));
      case "funcOf" -> StructuredTypes::function;
      case "structOf" -> StructuredTypes::struct;
      default -> null;
    };
  }

  private static void typeOf(Frame f) {
    InterfaceValue v = (InterfaceValue) f.refs[1];
    f.refs[0] = v == null ? null : Mirror.of(f).type(TypeDescriptor.of(v.type));
  }

  static Type part(Frame f, int i) {
    return Mirror.described(f, i).type.type();
  }

  static void made(Frame f, Type type) {
    f.refs[0] = Mirror.of(f).type(type);
  }

  private static dev.gosling.syntax.Expr.ChanType.Dir direction(long dir) {
    if (dir == RECV) return dev.gosling.syntax.Expr.ChanType.Dir.RECV;
    if (dir == SEND) return dev.gosling.syntax.Expr.ChanType.Dir.SEND;
    return dev.gosling.syntax.Expr.ChanType.Dir.BOTH;
  }
}
