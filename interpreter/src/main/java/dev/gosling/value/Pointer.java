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
}
