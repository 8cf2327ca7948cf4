package dev.gosling.value;

/** Storage INT32 or UINT32. */
public final class IntSlice extends Slice {
  public final int[] array;
  private final Storage storage;

  public IntSlice(int[] array, int offset, int length, int capacity, Storage storage) {
    super(offset, length, capacity);
    this.array = array;
    this.storage = storage;
  }

  @Override
  public Object array() {
    return array;
  }

  @Override
  public Storage storage() {
    return storage;
  }

  @Override
  public IntSlice view(int offset, int length, int capacity) {
    return new IntSlice(array, offset, length, capacity, storage);
  }

  @Override
  public long getBits(int i) {
    int v = array[offset + i];
    return storage == Storage.INT32 ? v : v & 0xffffffffL;
  }

  @Override
  public void setBits(int i, long bits) {
    array[offset + i] = (int) bits;
  }
}
