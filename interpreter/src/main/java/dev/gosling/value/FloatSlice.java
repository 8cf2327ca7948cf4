package dev.gosling.value;

/** Storage FLOAT32. */
public final class FloatSlice extends Slice {
  public final float[] array;

  public FloatSlice(float[] array, int offset, int length, int capacity) {
    super(offset, length, capacity);
    this.array = array;
  }

  @Override
  public Object array() {
    return array;
  }

  @Override
  public Storage storage() {
    return Storage.FLOAT32;
  }

  @Override
  public FloatSlice view(int offset, int length, int capacity) {
    return new FloatSlice(array, offset, length, capacity);
  }

  @Override
  public long getBits(int i) {
    return Double.doubleToRawLongBits(array[offset + i]);
  }

  @Override
  public void setBits(int i, long bits) {
    array[offset + i] = (float) Double.longBitsToDouble(bits);
  }
}
