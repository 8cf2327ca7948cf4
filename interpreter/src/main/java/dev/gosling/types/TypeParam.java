package dev.gosling.types;

/** spec: "Type parameter declarations". Compared by identity. */
public final class TypeParam implements Type {
  private final Obj.TypeName obj;
  private final int index;
  private Type constraint;
  private Type known;
  private Interface constraintInterface;

  public TypeParam(Obj.TypeName obj, int index, Type constraint) {
    this.obj = obj;
    this.index = index;
    this.constraint = constraint;
  }

  public Obj.TypeName obj() {
    return obj;
  }

  /** Its place in the list that declares it. */
  public int index() {
    return index;
  }

  public Type constraint() {
    return constraint;
  }

  public void setConstraint(Type constraint) {
    this.constraint = constraint;
  }

  /** The constraint as an interface; a constraint {@code ~int} is {@code interface{~int}}. */
  @Override
  public Type underlying() {
    return constraintInterface();
  }

  /** As {@link #underlying}. */
  public Interface constraintInterface() {
    if (constraintInterface == null || known != constraint) {
      known = constraint;
      constraintInterface = Types.constraintInterface(constraint);
    }
    return constraintInterface;
  }

  /** The types that a type argument may have. */
  public TypeSet constraintSet() {
    return constraintInterface().typeSet();
  }

  @Override
  public String toString() {
    return obj.name();
  }
}
