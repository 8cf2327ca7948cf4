package dev.gosling.value;

/**
 * A non-nil interface value: dynamic type and payload. Immutable; a struct or array payload is a
 * private copy that nobody changes.
 */
public final class InterfaceValue {
  public final RuntimeType type;

  /** The payload of kind REF, else null. */
  public final Object ref;

  /** The payload of kinds BOOL, LONG and DOUBLE as a long slot holds it, else 0. */
  public final long bits;

  public InterfaceValue(RuntimeType type, Object ref) {
    this.type = type;
    this.ref = ref;
    this.bits = 0;
  }

  public InterfaceValue(RuntimeType type, long bits) {
    this.type = type;
    this.ref = null;
    this.bits = bits;
  }
}
