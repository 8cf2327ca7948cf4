package dev.gosling.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A pointer to an element, neither struct nor array, of a slice or array. */
public final class ElementPointer extends Pointer {
  private static final VarHandle LONG = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle INT = MethodHandles.arrayElementVarHandle(int[].class);
  private static final VarHandle REF = MethodHandles.arrayElementVarHandle(Object[].class);

  final Slice slice;
  final int index;

  /**
   * @param index within {@code slice}, checked by the caller
   */
  public ElementPointer(Slice slice, int index) {
    this.slice = slice;
    this.index = index;
  }

  @Override
  public long loadBits() {
    return slice.getBits(index);
  }

  @Override
  public void storeBits(long bits) {
    slice.setBits(index, bits);
  }

  @Override
  public Object loadRef() {
    return slice.getRef(index);
  }

  @Override
  public void storeRef(Object value) {
    slice.setRef(index, value);
  }

  // The storages that sync/atomic knows are those of 4 and 8 bytes and of references.

  @Override
  public long loadBitsVolatile() {
    return switch (slice) {
      case LongSlice s -> (long) LONG.getVolatile(s.array, s.offset + index);
      case IntSlice s -> {
        int v = (int) INT.getVolatile(s.array, s.offset + index);
        yield s.storage() == Storage.INT32 ? v : v & 0xffffffffL;
      }
      default -> loadBits();
    };
  }

  @Override
  public void storeBitsVolatile(long bits) {
    switch (slice) {
      case LongSlice s -> LONG.setVolatile(s.array, s.offset + index, bits);
      case IntSlice s -> INT.setVolatile(s.array, s.offset + index, (int) bits);
      default -> storeBits(bits);
    }
  }

  @Override
  public boolean compareAndSetBits(long old, long bits) {
    return switch (slice) {
      case LongSlice s -> LONG.compareAndSet(s.array, s.offset + index, old, bits);
      case IntSlice s -> INT.compareAndSet(s.array, s.offset + index, (int) old, (int) bits);
      default -> throw new IllegalStateException("no atomic operations on " + slice.storage());
    };
  }

  @Override
  public Object loadRefVolatile() {
    RefSlice s = (RefSlice) slice;
    return REF.getVolatile(s.array, s.offset + index);
  }

  @Override
  public void storeRefVolatile(Object value) {
    RefSlice s = (RefSlice) slice;
    REF.setVolatile(s.array, s.offset + index, value);
  }

  @Override
  public boolean compareAndSetRef(Object old, Object value) {
    RefSlice s = (RefSlice) slice;
    return REF.compareAndSet(s.array, s.offset + index, old, value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ElementPointer o
        && slice.array() == o.slice.array()
        && slice.offset + index == o.slice.offset + o.index;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(slice.array()) + slice.offset + index;
  }
}
