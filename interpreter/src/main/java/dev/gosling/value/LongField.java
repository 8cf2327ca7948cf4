package dev.gosling.value;

/** A pointer to a struct's field of kind BOOL, LONG or DOUBLE. */
public final class LongField extends Pointer {
  private final StructValue struct;
  private final int slot;

  public LongField(StructValue struct, int slot) {
    this.struct = struct;
    this.slot = slot;
  }

  @Override
  public long loadBits() {
    return struct.longs[slot];
  }

  @Override
  public void storeBits(long bits) {
    struct.longs[slot] = bits;
  }

  @Override
  public Object loadRef() {
    throw new IllegalStateException("no reference in a LongField");
  }

  @Override
  public void storeRef(Object value) {
    throw new IllegalStateException("no reference in a LongField");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LongField o && struct == o.struct && slot == o.slot;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(struct) + slot;
  }
}
