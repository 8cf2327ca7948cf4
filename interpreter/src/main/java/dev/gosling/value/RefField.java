package dev.gosling.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A pointer to a struct's field of kind REF that is neither struct nor array. */
public final class RefField extends Pointer {
  private static final VarHandle REF = MethodHandles.arrayElementVarHandle(Object[].class);

  final StructValue struct;
  final int slot;

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
  public long loadBitsVolatile() {
    return loadBits();
  }

  @Override
  public void storeBitsVolatile(long bits) {
    storeBits(bits);
  }

  @Override
  public boolean compareAndSetBits(long old, long bits) {
    throw new IllegalStateException("no bits in a RefField");
  }

  @Override
  public Object loadRefVolatile() {
    return REF.getVolatile(struct.refs, slot);
  }

  @Override
  public void storeRefVolatile(Object value) {
    REF.setVolatile(struct.refs, slot, value);
  }

  @Override
  public boolean compareAndSetRef(Object old, Object value) {
    return REF.compareAndSet(struct.refs, slot, old, value);
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
