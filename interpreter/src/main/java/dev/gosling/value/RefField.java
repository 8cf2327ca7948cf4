package dev.gosling.value;

/** A pointer to a struct's field of kind REF that is neither struct nor array. */
public final class RefField extends Pointer {
  private final StructValue struct;
  private final int slot;

  public RefField(StructValue struct, int slot) {
    this.struct = struct;
    this.slot = slot;
  }

  @Override
  public long loadBits() {
    throw new IllegalStateException("no bits in a RefField");
  }

  @Override
  public void storeBits(long bits) {
    throw new IllegalStateException("no bits in a RefField");
  }

  @Override
  public Object loadRef() {
    return struct.refs[slot];
  }

  @Override
  public void storeRef(Object value) {
    struct.refs[slot] = value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RefField o && struct == o.struct && slot == o.slot;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(struct) - slot;
  }
}
