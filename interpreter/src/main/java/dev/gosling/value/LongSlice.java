package dev.gosling.value;

/** Storage INT64. */
public final class LongSlice extends Slice {
  public final long[] array;

  public LongSlice(long[] array, int offset, int length, int capacity) {
    super(offset, length, capacity);
    this.array = array;
  }

  @Override
  public Object array() {
    return array;
  }

  @Override
  public Storage storage() {
    return Storage.INT64;
  }

  @Override
  public LongSlice view(int offset, int length, int capacity) {
    return new LongSlice(array, offset, length, capacity);
  }

  @Override
  public long getBits(int i) {
    return array[offset + i];
  }

  @Override
  public void setBits(int i, long bits) {
    array[offset + i] = bits;
  }
}
