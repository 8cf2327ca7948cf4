package dev.gosling.value;

/**
 * How a Go type is carried: which execute method of a node yields it and which kind of slot holds
 * it.
 */
public enum Kind {
  /** Long slot, 0 or 1. */
  BOOL,
  /** Long slot; all integer types. */
  LONG,
  /** Long slot, raw bits; float32 and float64. */
  DOUBLE,
  /** Reference slot; everything else. */
  REF;

  public boolean isRef() {
    return this == REF;
  }
}
