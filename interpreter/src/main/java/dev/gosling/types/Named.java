package dev.gosling.types;

import java.util.ArrayList;
import java.util.List;

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
  private List<TypeParam> typeParams = List.of();
  private Type underlying;
  private final List<Obj.Func> methods = new ArrayList<>();
  private Resolver resolver;

  /**
   * @param origin the generic type this is an instance of, or null
   * @param typeArgs its arguments; empty for types that are no instance
   */
  public Named(Obj.TypeName obj, Named origin, List<Type> typeArgs, Resolver resolver) {
    this.obj = obj;
    this.origin = origin;
    this.typeArgs = List.copyOf(typeArgs);
    this.resolver = resolver;
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
  }

  @Override
  public Type underlying() {
    resolve();
    return underlying;
  }

  public void setUnderlying(Type underlying) {
    this.underlying = underlying;
  }

  /**
   * The methods declared with this type as receiver base, in source order. Those of an instance
   * have substituted signatures and {@link Obj.Func#origin()} set.
   */
  public List<Obj.Func> methods() {
    resolve();
    return methods;
  }

  public void addMethod(Obj.Func method) {
    methods.add(method);
  }

  public void setResolver(Resolver resolver) {
    this.resolver = resolver;
  }

  private void resolve() {
    Resolver pending = resolver;
    if (pending == null) return;
    resolver = null;
    pending.resolve(this);
  }

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
