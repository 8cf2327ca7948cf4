package dev.gosling.value;

/**
 * A slice, or an array value (offset 0, length = capacity = the array's). Immutable header over a
 * shared backing array. {@code long} accessors serve code that is generic over the storage (fmt,
 * reflect, copy); hot nodes use the subclass's array.
 */
public abstract sealed class Slice
    permits ByteSlice, ShortSlice, IntSlice, LongSlice, FloatSlice, DoubleSlice, RefSlice {
  public final int offset;
  public final int length;
  public final int capacity;

  Slice(int offset, int length, int capacity) {
    this.offset = offset;
    this.length = length;
    this.capacity = capacity;
  }

  /** The backing Java array. */
  public abstract Object array();

  public abstract Storage storage();

  /** Another view of the same backing array; {@code offset} is absolute. */
  public abstract Slice view(int offset, int length, int capacity);

  /** Element {@code i} of a non-REF storage as slots hold it: extended, or raw double bits. */
  public abstract long getBits(int i);

  public abstract void setBits(int i, long bits);

  /** Element {@code i} of REF storage. */
  public Object getRef(int i) {
    throw new IllegalStateException("no references in " + storage());
  }

  public void setRef(int i, Object value) {
    throw new IllegalStateException("no references in " + storage());
  }

  public static int len(Object slice) {
    return slice == null ? 0 : ((Slice) slice).length;
  }

  public static int cap(Object slice) {
    return slice == null ? 0 : ((Slice) slice).capacity;
  }
}
