package dev.gosling.value;

/** A pointer to an element, neither struct nor array, of a slice or array. */
public final class ElementPointer extends Pointer {
  private final Slice slice;
  private final int index;

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
