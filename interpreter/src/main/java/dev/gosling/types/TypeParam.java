package dev.gosling.types;

/** spec: "Type parameter declarations". Compared by identity. */
public final class TypeParam implements Type {
  private final Obj.TypeName obj;
  private final int index;
  private Type constraint;

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
    return Types.constraintInterface(constraint);
  }

  @Override
  public String toString() {
    return obj.name();
  }
}
