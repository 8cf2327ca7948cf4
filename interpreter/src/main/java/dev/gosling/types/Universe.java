package dev.gosling.types;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** spec: "Predeclared identifiers": the scope around every package. */
public final class Universe {
  /** {@code any}'s type. */
  public static final Interface EMPTY_INTERFACE = new Interface(List.of(), List.of(), false);

  static final Interface COMPARABLE_INTERFACE = new Interface(List.of(), List.of(), false);

  /** The alias {@code byte}, so that messages keep the name. */
  public static final Alias BYTE = alias("byte", Basic.UINT8);

  /** The alias {@code rune}. */
  public static final Alias RUNE = alias("rune", Basic.INT32);

  public static final Alias ANY = alias("any", EMPTY_INTERFACE);
  public static final Named ERROR = error();
  public static final Named COMPARABLE = comparable();

  public static final Obj.Const IOTA =
      new Obj.Const(0, null, "iota", Basic.UNTYPED_INT, Constant.Int.of(0));

  /** Package {@code unsafe}. */
  public static final Package UNSAFE = unsafe();

  public static final Scope SCOPE = scope();

  private Universe() {}

  private static Alias alias(String name, Type actual) {
    Obj.TypeName obj = new Obj.TypeName(0, null, name, null);
    Alias alias = new Alias(obj, List.of(), List.of(), actual);
    obj.setType(alias);
    return alias;
  }

  private static Named named(String name, Interface underlying) {
    Obj.TypeName obj = new Obj.TypeName(0, null, name, null);
    Named type = new Named(obj, null, List.of(), null);
    type.setUnderlying(underlying);
    obj.setType(type);
    return type;
  }

  private static Named error() {
    Interface underlying = new Interface(List.of(), List.of(), false);
    Named type = named("error", underlying);
    Obj.Var recv = new Obj.Var(0, null, "", type, Obj.Var.Kind.RECEIVER, false);
    Signature sig =
        new Signature(recv, List.of(), List.of(), Tuple.EMPTY, Tuple.of(Basic.STRING), false);
    underlying.set(List.of(new Obj.Func(0, null, "Error", sig, null, null, false)), List.of());
    return type;
  }

  private static Named comparable() {
    COMPARABLE_INTERFACE.setTypeSet(new TypeSet(List.of(), null, true));
    return named("comparable", COMPARABLE_INTERFACE);
  }

  private static Package unsafe() {
    Scope scope = new Scope(null);
    Package pkg = new Package("unsafe", "unsafe", scope, true, new ReentrantLock());
    scope.insert(new Obj.TypeName(0, pkg, "Pointer", Basic.UNSAFE_POINTER));
    for (BuiltinFunc f : BuiltinFunc.values()) {
      if (f.isUnsafe()) scope.insert(new Obj.Builtin(f));
    }
    return pkg;
  }

  private static Scope scope() {
    Scope scope = new Scope(null);
    for (Basic b : Basic.values()) {
      if (b.isUntyped() || b == Basic.INVALID || b == Basic.UNSAFE_POINTER) continue;
      scope.insert(new Obj.TypeName(0, null, b.toString(), b));
    }
    for (Alias a : List.of(BYTE, RUNE, ANY)) scope.insert(a.obj());
    scope.insert(ERROR.obj());
    scope.insert(COMPARABLE.obj());
    for (boolean b : new boolean[] {false, true}) {
      scope.insert(
          new Obj.Const(0, null, String.valueOf(b), Basic.UNTYPED_BOOL, new Constant.Bool(b)));
    }
    scope.insert(IOTA);
    scope.insert(new Obj.Nil());
    for (BuiltinFunc f : BuiltinFunc.values()) {
      if (!f.isUnsafe()) scope.insert(new Obj.Builtin(f));
    }
    return scope;
  }
}
