package dev.gosling.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A pointer to a struct's field of kind BOOL, LONG or DOUBLE. */
public final class LongField extends Pointer {
  private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);

  final StructValue struct;
  final int slot;

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
  public long loadBitsVolatile() {
    return (long) WORD.getVolatile(struct.longs, slot);
  }

  @Override
  public void storeBitsVolatile(long bits) {
    WORD.setVolatile(struct.longs, slot, bits);
  }

  @Override
  public boolean compareAndSetBits(long old, long bits) {
    return WORD.compareAndSet(struct.longs, slot, old, bits);
  }

  @Override
  public Object loadRefVolatile() {
    return loadRef();
  }

  @Override
  public void storeRefVolatile(Object value) {
    storeRef(value);
  }

  @Override
  public boolean compareAndSetRef(Object old, Object value) {
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
