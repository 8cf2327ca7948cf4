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

  /** {@code ==} of two interface values, null for nil; panics for uncomparable dynamic types. */
  public static boolean equal(Object a, Object b) {
    if (a == null || b == null) return a == b;
    InterfaceValue x = (InterfaceValue) a;
    InterfaceValue y = (InterfaceValue) b;
    return x.type == y.type && x.equalPayload(y);
  }

  private boolean equalPayload(InterfaceValue o) {
    if (!type.kind().isRef()) return type.equalBits(bits, o.bits);
    if (!type.comparable()) throw type.uncomparable();
    return type.equalRef(ref, o.ref);
  }

  /** {@code ==} of an interface value and a value of the concrete type {@code t}. */
  public static boolean equalRef(Object a, RuntimeType t, Object ref) {
    return a != null && ((InterfaceValue) a).type == t && t.equalRef(((InterfaceValue) a).ref, ref);
  }

  /** A hash of an interface value; panics for uncomparable dynamic types. */
  static int hash(Object a) {
    if (a == null) return 0;
    InterfaceValue v = (InterfaceValue) a;
    if (!v.type.comparable()) throw v.type.unhashable();
    int payload = v.type.kind().isRef() ? v.type.hashRef(v.ref) : v.type.hashBits(v.bits);
    return 31 * System.identityHashCode(v.type) + payload;
  }
}
