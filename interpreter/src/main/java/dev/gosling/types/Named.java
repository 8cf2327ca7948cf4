package dev.gosling.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A defined type, generic type, or instance of one. Compared by identity; {@link Types#instantiate}
 * returns one object for identical arguments.
 *
 * <p>Resolved lazily: {@link Resolver} completes underlying type and methods on first use, so that
 * types may refer to each other and only the used declarations of a standard package are parsed.
 */
public final class Named implements Type {
  /** Completes a type on first use: sets underlying type, type parameters and methods. */
  @FunctionalInterface
  public interface Resolver {
    void resolve(Named type);
  }

  private final Obj.TypeName obj;
  private final Named origin;
  private final List<Type> typeArgs;
  private final NameIndex methodNames = new NameIndex();
  private List<TypeParam> typeParams = List.of();
  private boolean generic;
  private Type rhs;
  private Type underlying;
  private volatile List<Obj.Func> methods = new ArrayList<>();
  private final Lazy resolution = new Lazy();
  private Instances instances;
  private Instances localInstances;
  private List<TypeParam> outerTypeParams = List.of();
  private List<Type> outerTypeArgs = List.of();

  /**
   * @param origin the generic type this is an instance of, or null
   * @param typeArgs its arguments; empty for types that are no instance
   */
  public Named(Obj.TypeName obj, Named origin, List<Type> typeArgs, Resolver resolver) {
    this.obj = obj;
    this.origin = origin;
    this.typeArgs = List.copyOf(typeArgs);
    if (resolver != null) setResolver(resolver);
  }

  public Obj.TypeName obj() {
    return obj;
  }

  /** The generic type this is an instance of; itself where it is none. */
  public Named origin() {
    return origin == null ? this : origin;
  }

  public List<Type> typeArgs() {
    return typeArgs;
  }

  /** Not empty exactly for a generic type that is not instantiated. */
  public List<TypeParam> typeParams() {
    resolve();
    return typeParams;
  }

  public void setTypeParams(List<TypeParam> typeParams) {
    this.typeParams = List.copyOf(typeParams);
    this.generic = !typeParams.isEmpty();
  }

  /** Whether it is a generic type that is not instantiated; known before it is resolved. */
  public boolean isGeneric() {
    return generic;
  }

  /** Says so of a type whose parameters will be resolved later. */
  public void markGeneric() {
    generic = true;
  }

  /** The type on the right side of the declaration; null while the declaration is being checked. */
  public Type rhs() {
    resolve();
    return rhs;
  }

  public void setRhs(Type rhs) {
    this.rhs = rhs;
    this.underlying = null;
  }

  /** Never a {@link Named} type; the invalid type while the declaration is being checked. */
  @Override
  public Type underlying() {
    resolve();
    if (underlying != null) return underlying;
    Type next = rhs;
    for (int steps = 0; steps < 10_000; steps++) {
      if (next instanceof Alias alias) next = alias.actual();
      if (next == null) return Basic.INVALID;
      if (!(next instanceof Named named)) return complete(next);
      named.resolve();
      if (named.underlying != null) return complete(named.underlying);
      next = named.rhs;
    }
    return Basic.INVALID;
  }

  private Type complete(Type found) {
    if (found != Basic.INVALID) underlying = found;
    return found;
  }

  public void setUnderlying(Type underlying) {
    this.rhs = underlying;
    this.underlying = underlying;
  }

  /**
   * The methods declared with this type as receiver base, in source order. Those of an instance
   * have substituted signatures and {@link Obj.Func#origin()} set.
   */
  public List<Obj.Func> methods() {
    resolve();
    if (origin != null) addInstanceMethods(origin.methods());
    return methods;
  }

  private void addInstanceMethods(List<Obj.Func> originals) {
    if (methods.size() == originals.size()) return;
    obj.lock().lock();
    try {
      List<Obj.Func> all = new ArrayList<>(methods);
      for (int i = all.size(); i < originals.size(); i++) {
        all.add(Types.instanceMethod(this, originals.get(i)));
      }
      methods = all;
    } finally {
      obj.lock().unlock();
    }
  }

  /** The index of a method in {@link #methods}, or -1. */
  public int methodIndex(Package pkg, String name, boolean foldCase) {
    if (name.equals("_")) return -1;
    List<Obj.Func> list = origin == null ? methods() : origin.methods();
    return (origin == null ? this : origin).methodNames.find(list, pkg, name, foldCase);
  }

  public void addMethod(Obj.Func method) {
    methods.add(method);
  }

  public void setResolver(Resolver resolver) {
    resolution.set(() -> resolver.resolve(this));
  }

  private void resolve() {
    resolution.await(obj.lock());
  }

  /**
   * The type parameters of the generic function or method that declares a local type: each of its
   * instances has a type of its own, whether or not that mentions them.
   */
  List<TypeParam> outerTypeParams() {
    return outerTypeParams;
  }

  public void setOuterTypeParams(List<TypeParam> outer) {
    this.outerTypeParams = List.copyOf(outer);
  }

  /** What a local type of an instance of a generic function has for {@link #outerTypeParams}. */
  public List<Type> outerTypeArgs() {
    return origin().outerTypeArgs;
  }

  /** Its number among the types that functions of the package declare, from one; else 0. */
  public int localNumber() {
    return obj.pkg() == null ? 0 : obj.pkg().localTypeNumber(obj.pos());
  }

  /** This local type, generic or not, in the instance of its function with {@code args}. */
  Named inInstance(List<Type> args, Substitution substitution) {
    obj.lock().lock();
    try {
      if (localInstances == null) localInstances = new Instances();
      return localInstances.get(args, () -> localInstance(args, substitution));
    } finally {
      obj.lock().unlock();
    }
  }

  private Named localInstance(List<Type> args, Substitution substitution) {
    Named made = new Named(obj, null, List.of(), n -> n.complete(this, substitution));
    made.outerTypeArgs = List.copyOf(args);
    made.generic = generic;
    return made;
  }

  private void complete(Named declared, Substitution substitution) {
    setTypeParams(declared.typeParams());
    setRhs(substitution.type(declared.rhs()));
  }

  /** The instance of a generic type. */
  Named instance(List<Type> args, Supplier<Named> create) {
    obj.lock().lock();
    try {
      if (instances == null) instances = new Instances();
      return instances.get(args, create);
    } finally {
      obj.lock().unlock();
    }
  }

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
