package dev.gosling.value;

/** Storage FLOAT64. */
public final class DoubleSlice extends Slice {
  public final double[] array;

  public DoubleSlice(double[] array, int offset, int length, int capacity) {
    super(offset, length, capacity);
    this.array = array;
  }

  @Override
  public Object array() {
    return array;
  }

  @Override
  public Storage storage() {
    return Storage.FLOAT64;
  }

  @Override
  public DoubleSlice view(int offset, int length, int capacity) {
    return new DoubleSlice(array, offset, length, capacity);
  }

  @Override
  public long getBits(int i) {
    return Double.doubleToRawLongBits(array[offset + i]);
  }

  @Override
  public void setBits(int i, long bits) {
    array[offset + i] = Double.longBitsToDouble(bits);
  }
}
