package dev.gosling.value;

import dev.gosling.types.Type;

/** The run-time types of one program, canonical. Thread-safe. */
public final class RuntimeTypes {
  /** The one object for all types identical to {@code type}, which mentions no type parameter. */
  public RuntimeType of(Type type) {
    throw new UnsupportedOperationException();
  }
}
