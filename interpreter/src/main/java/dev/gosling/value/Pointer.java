package dev.gosling.value;

/**
 * A pointer to anything but a struct or array (those are their own pointers). Equality of pointers
 * is {@link #equals}: cells by identity, fields and elements by (object, slot).
 */
public abstract class Pointer {
  /** The pointee of kinds BOOL, LONG and DOUBLE, as a long slot holds it. */
  public abstract long loadBits();

  public abstract void storeBits(long bits);

  /** The pointee of kind REF. */
  public abstract Object loadRef();

  public abstract void storeRef(Object value);

  // ---- for sync/atomic: in one step, in one order for all goroutines

  /** Like {@link #loadBits}. */
  public abstract long loadBitsVolatile();

  public abstract void storeBitsVolatile(long bits);

  public abstract boolean compareAndSetBits(long old, long bits);

  /** Like {@link #loadRef}. */
  public abstract Object loadRefVolatile();

  public abstract void storeRefVolatile(Object value);

  /** Compares by identity of Java objects. */
  public abstract boolean compareAndSetRef(Object old, Object value);
}
