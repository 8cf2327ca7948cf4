package dev.gosling.value;

/** Storage INT16 or UINT16. */
public final class ShortSlice extends Slice {
  public final short[] array;
  private final Storage storage;

  public ShortSlice(short[] array, int offset, int length, int capacity, Storage storage) {
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
  public ShortSlice view(int offset, int length, int capacity) {
    return new ShortSlice(array, offset, length, capacity, storage);
  }

  @Override
  public long getBits(int i) {
    short s = array[offset + i];
    return storage == Storage.INT16 ? s : s & 0xffff;
  }

  @Override
  public void setBits(int i, long bits) {
    array[offset + i] = (short) bits;
  }
}
