package dev.gosling.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A captured or address-taken variable of kind BOOL, LONG or DOUBLE, and the pointer to it. */
public final class LongCell extends Pointer {
  private static final VarHandle VALUE;

  static {
    try {
      VALUE = MethodHandles.lookup().findVarHandle(LongCell.class, "value", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public long value;

  public LongCell(long value) {
    this.value = value;
  }

  @Override
  public long loadBits() {
    return value;
  }

  @Override
  public void storeBits(long bits) {
    value = bits;
  }

  @Override
  public Object loadRef() {
    throw new IllegalStateException("no reference in a LongCell");
  }

  @Override
  public void storeRef(Object v) {
    throw new IllegalStateException("no reference in a LongCell");
  }

  @Override
  public long loadBitsVolatile() {
    return (long) VALUE.getVolatile(this);
  }

  @Override
  public void storeBitsVolatile(long bits) {
    VALUE.setVolatile(this, bits);
  }

  @Override
  public boolean compareAndSetBits(long old, long bits) {
    return VALUE.compareAndSet(this, old, bits);
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
    throw new IllegalStateException("no reference in a LongCell");
  }
}
