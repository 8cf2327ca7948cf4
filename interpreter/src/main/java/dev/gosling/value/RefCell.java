package dev.gosling.value;

/** A captured or address-taken variable of kind REF, and the pointer to it. */
public final class RefCell extends Pointer {
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
}
