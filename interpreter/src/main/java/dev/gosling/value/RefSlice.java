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

  /** Makes zero values in {@code [low, high)} where there is no object yet. */
  void fill(int low, int high, RuntimeType elem) {
    for (int i = offset + low; i < offset + high; i++) {
      if (array[i] == null) array[i] = elem.zeroRef();
    }
  }

  /**
   * Stores into a place of spare capacity. An aggregate goes into the object that is there, since
   * somebody may point to it; where none is, nobody does.
   */
  public void put(int i, Object value, RuntimeType elem) {
    Object present = array[offset + i];
    if (present != null && elem.isAggregate()) elem.assignRef(present, value);
    else array[offset + i] = value;
  }

  /** Copies of {@code from}'s elements become the first elements of this new array. */
  void copyObjects(RefSlice from, RuntimeType elem) {
    for (int i = 0; i < from.length; i++) {
      array[offset + i] = elem.copyRef(from.array[from.offset + i]);
    }
  }

  /** Copies elements of {@code from}, which may overlap with this, into the objects here. */
  void assignObjects(RefSlice from, int n, RuntimeType elem) {
    if (array == from.array && offset > from.offset) {
      for (int i = n - 1; i >= 0; i--) elem.assignRef(getRef(i), from.getRef(i));
    } else {
      for (int i = 0; i < n; i++) elem.assignRef(getRef(i), from.getRef(i));
    }
  }

  /** Copies of {@code from}'s elements go to the places from {@code at} on. */
  void appendObjects(int at, RefSlice from, RuntimeType elem) {
    boolean overlap = array == from.array && offset + at > from.offset;
    for (int k = 0; k < from.length; k++) {
      int i = overlap ? from.length - 1 - k : k;
      put(at + i, elem.copyRef(from.getRef(i)), elem);
    }
  }
}
