package dev.gosling.types;

import java.util.List;

/** spec: "Interface types", basic and general ones. */
public final class Interface implements Type {
  private List<Obj.Func> methods;
  private List<Type> embeddeds;
  private final boolean implicit;
  private TypeSet typeSet;
  private boolean complete = true;

  /**
   * @param methods explicitly declared methods, sorted by their unique name
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
    this.complete = true;
  }

  /** An interface under construction; {@link #set} completes it. */
  public static Interface incomplete(boolean implicit) {
    Interface type = new Interface(List.of(), List.of(), implicit);
    type.complete = false;
    return type;
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
    if (typeSet == null) {
      if (!complete) return TypeSet.ALL;
      typeSet = TypeSet.of(this);
    }
    return typeSet;
  }

  TypeSet knownTypeSet() {
    return complete ? typeSet : TypeSet.ALL;
  }

  /** Forces a type set; for {@code comparable} only. */
  void setTypeSet(TypeSet set) {
    typeSet = set;
  }

  /** Whether it is the empty interface. */
  public boolean isEmpty() {
    return typeSet().isAll();
  }

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
