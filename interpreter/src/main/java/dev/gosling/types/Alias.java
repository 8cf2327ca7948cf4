package dev.gosling.types;

import java.util.List;

/** spec: "Alias declarations". Errors print the alias's name; everything else looks through it. */
public final class Alias implements Type {
  private final Obj.TypeName obj;
  private final List<TypeParam> typeParams;
  private final List<Type> typeArgs;
  private Type actual;

  public Alias(Obj.TypeName obj, List<TypeParam> typeParams, List<Type> typeArgs, Type actual) {
    this.obj = obj;
    this.typeParams = typeParams;
    this.typeArgs = typeArgs;
    this.actual = actual;
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
  }

  /** The type that the alias denotes, itself never an alias. */
  public Type actual() {
    return actual instanceof Alias next ? next.actual() : actual;
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
