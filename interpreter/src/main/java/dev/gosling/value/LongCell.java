package dev.gosling.value;

/** A captured or address-taken variable of kind BOOL, LONG or DOUBLE, and the pointer to it. */
public final class LongCell extends Pointer {
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
}
