package dev.gosling.value;

import dev.gosling.types.Type;

/**
 * A type at run time, one object per identical type and {@link RuntimeTypes} (so {@code ==} is type
 * identity). Knows how its values are carried, zeroed, copied, compared and hashed.
 */
public final class RuntimeType {
  private final Type type;
  private final Kind kind;
  private final RuntimeTypes universe;

  /** What reflection (fmt, too) has found out about the type; opaque here. A race loses nothing. */
  public volatile Object description;

  RuntimeType(Type type, Kind kind, RuntimeTypes universe) {
    this.type = type;
    this.kind = kind;
    this.universe = universe;
  }

  public Type type() {
    return type;
  }

  public Kind kind() {
    return kind;
  }

  public RuntimeTypes universe() {
    return universe;
  }

  /** A struct or array: a REF that is copied on assignment. */
  public boolean isAggregate() {
    throw new UnsupportedOperationException();
  }

  /** A zero value of kind REF; a fresh object for aggregates. */
  public Object zeroRef() {
    throw new UnsupportedOperationException();
  }

  /** {@code value} itself, or a deep copy of an aggregate. */
  public Object copyRef(Object value) {
    throw new UnsupportedOperationException();
  }

  /** Copies the aggregate {@code from} into {@code to}. */
  public void assignRef(Object to, Object from) {
    throw new UnsupportedOperationException();
  }
}
