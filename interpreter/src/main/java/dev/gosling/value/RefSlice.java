package dev.gosling.value;

/** Storage REF: strings, structs, pointers, interfaces and so on. */
public final class RefSlice extends Slice {
  public final Object[] array;

  public RefSlice(Object[] array, int offset, int length, int capacity) {
    super(offset, length, capacity);
    this.array = array;
  }

  public static RefSlice of(Object... elements) {
    return new RefSlice(elements, 0, elements.length, elements.length);
  }

  @Override
  public Object array() {
    return array;
  }

  @Override
  public Storage storage() {
    return Storage.REF;
  }

  @Override
  public RefSlice view(int offset, int length, int capacity) {
    return new RefSlice(array, offset, length, capacity);
  }

  @Override
  public long getBits(int i) {
    throw new IllegalStateException("no bits in REF");
  }

  @Override
  public void setBits(int i, long bits) {
    throw new IllegalStateException("no bits in REF");
  }

  @Override
  public Object getRef(int i) {
    return array[offset + i];
  }

  @Override
  public void setRef(int i, Object value) {
    array[offset + i] = value;
  }
}
