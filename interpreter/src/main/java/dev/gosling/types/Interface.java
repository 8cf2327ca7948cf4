package dev.gosling.types;

import java.util.List;

/** spec: "Interface types", basic and general ones. */
public final class Interface implements Type {
  private List<Obj.Func> methods;
  private List<Type> embeddeds;
  private final boolean implicit;
  private TypeSet typeSet;

  /**
   * @param methods explicitly declared methods, in source order
   * @param embeddeds embedded interfaces, unions and single types, in source order
   * @param implicit stands for a constraint literal such as {@code ~int}
   */
  public Interface(List<Obj.Func> methods, List<Type> embeddeds, boolean implicit) {
    this.methods = List.copyOf(methods);
    this.embeddeds = List.copyOf(embeddeds);
    this.implicit = implicit;
  }

  /** Completes an interface under construction. */
  public void set(List<Obj.Func> methods, List<Type> embeddeds) {
    this.methods = List.copyOf(methods);
    this.embeddeds = List.copyOf(embeddeds);
    this.typeSet = null;
  }

  public List<Obj.Func> explicitMethods() {
    return methods;
  }

  public List<Type> embeddeds() {
    return embeddeds;
  }

  public boolean isImplicit() {
    return implicit;
  }

  /** All methods, sorted by their unique name, and the terms; computed on first use. */
  public TypeSet typeSet() {
    if (typeSet == null) typeSet = TypeSet.of(this);
    return typeSet;
  }

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
