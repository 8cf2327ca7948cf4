package dev.gosling.check;

import dev.gosling.types.Signature;
import dev.gosling.types.Type;

/**
 * The function-typed variable that an expression is assigned to, from which type arguments of a
 * generic function may be inferred.
 *
 * @param description what messages call the variable
 */
record Target(Signature signature, String description) {
  /** Null unless {@code type} is a function type. */
  static Target of(Type type, String description) {
    return type != null && type.underlying() instanceof Signature sig
        ? new Target(sig, description)
        : null;
  }
}
