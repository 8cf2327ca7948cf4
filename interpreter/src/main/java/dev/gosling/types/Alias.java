package dev.gosling.types;

import java.util.List;

/** spec: "Alias declarations". Errors print the alias's name; everything else looks through it. */
public final class Alias implements Type {
  private final Obj.TypeName obj;
  private List<TypeParam> typeParams;
  private final List<Type> typeArgs;
  private final Alias origin;
  private Type actual;

  /** What {@link #actual()} has found, so that chains of aliases are not walked again. */
  private Type end;

  public Alias(Obj.TypeName obj, List<TypeParam> typeParams, List<Type> typeArgs, Type actual) {
    this(obj, null, typeParams, typeArgs, actual);
  }

  Alias(
      Obj.TypeName obj,
      Alias origin,
      List<TypeParam> typeParams,
      List<Type> typeArgs,
      Type actual) {
    this.obj = obj;
    this.origin = origin;
    this.typeParams = typeParams;
    this.typeArgs = typeArgs;
    this.actual = actual;
  }

  /** The generic alias this is an instance of; itself where it is none. */
  public Alias origin() {
    return origin == null ? this : origin;
  }

  public void setTypeParams(List<TypeParam> typeParams) {
    this.typeParams = List.copyOf(typeParams);
  }

  /** The right side of the declaration, perhaps an alias; null while it is being checked. */
  public Type rhs() {
    return actual;
  }

  public Obj.TypeName obj() {
    return obj;
  }

  /** Of a generic alias that is not instantiated. */
  public List<TypeParam> typeParams() {
    return typeParams;
  }

  public List<Type> typeArgs() {
    return typeArgs;
  }

  public void setActual(Type actual) {
    this.actual = actual;
    end = null;
  }

  /**
   * The type that the alias denotes, itself never an alias; the invalid type while the declaration
   * is being checked.
   */
  public Type actual() {
    if (actual == null) return Basic.INVALID;
    if (end != null) return end;
    Type t = actual;
    while (t instanceof Alias next) t = next.end != null ? next.end : next.actual;
    if (t == null || t == Basic.INVALID) return Basic.INVALID;
    end = t;
    return t;
  }

  @Override
  public Type underlying() {
    return actual().underlying();
  }

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
