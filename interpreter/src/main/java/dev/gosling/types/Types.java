package dev.gosling.types;

import java.util.List;
import java.util.Map;

/** Relations between types. After types2's predicates, subst and instantiate. */
public final class Types {
  private Types() {}

  /** spec: "Type identity". Aliases are looked through. */
  public static boolean identical(Type a, Type b) {
    throw new UnsupportedOperationException();
  }

  /** {@code type} without aliases at the top. */
  public static Type unalias(Type type) {
    return type instanceof Alias alias ? alias.actual() : type;
  }

  static Interface constraintInterface(Type constraint) {
    throw new UnsupportedOperationException();
  }

  /** Replaces type parameters; returns {@code type} itself where nothing changes. */
  public static Type substitute(Type type, Map<TypeParam, Type> args) {
    throw new UnsupportedOperationException();
  }

  /** The instance of a generic named type; one object for identical arguments. */
  public static Named instantiate(Named generic, List<Type> args) {
    throw new UnsupportedOperationException();
  }
}
