package dev.gosling.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A captured or address-taken variable of kind REF, and the pointer to it. */
public final class RefCell extends Pointer {
  private static final VarHandle VALUE;

  static {
    try {
      VALUE = MethodHandles.lookup().findVarHandle(RefCell.class, "value", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public Object value;

  public RefCell(Object value) {
    this.value = value;
  }

  @Override
  public long loadBits() {
    throw new IllegalStateException("no bits in a RefCell");
  }

  @Override
  public void storeBits(long bits) {
    throw new IllegalStateException("no bits in a RefCell");
  }

  @Override
  public Object loadRef() {
    return value;
  }

  @Override
  public void storeRef(Object v) {
    value = v;
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
    throw new IllegalStateException("no bits in a RefCell");
  }

  @Override
  public Object loadRefVolatile() {
    return VALUE.getVolatile(this);
  }

  @Override
  public void storeRefVolatile(Object value) {
    VALUE.setVolatile(this, value);
  }

  @Override
  public boolean compareAndSetRef(Object old, Object value) {
    return VALUE.compareAndSet(this, old, value);
  }
}
