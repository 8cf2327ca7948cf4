package dev.gosling.value;

/** Storage BOOL, INT8 or UINT8. */
public final class ByteSlice extends Slice {
  public final byte[] array;
  private final Storage storage;

  public ByteSlice(byte[] array, int offset, int length, int capacity, Storage storage) {
    super(offset, length, capacity);
    this.array = array;
    this.storage = storage;
  }

  public static ByteSlice of(byte[] bytes) {
    return new ByteSlice(bytes, 0, bytes.length, bytes.length, Storage.UINT8);
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
  public ByteSlice view(int offset, int length, int capacity) {
    return new ByteSlice(array, offset, length, capacity, storage);
  }

  @Override
  public long getBits(int i) {
    byte b = array[offset + i];
    return storage == Storage.INT8 ? b : b & 0xff;
  }

  @Override
  public void setBits(int i, long bits) {
    array[offset + i] = (byte) bits;
  }
}
