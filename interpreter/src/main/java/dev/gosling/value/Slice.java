package dev.gosling.value;

/**
 * A slice, or an array value (length = capacity = the array's). Immutable header over a shared
 * backing array. {@code long} accessors serve code that is generic over the storage (fmt, reflect,
 * copy); hot nodes use the subclass's array.
 *
 * <p>Invariant: elements below {@link #length} are never null where the element type's zero value
 * is an object ({@link RuntimeType#hasZeroObject}). Spare capacity may hold nulls, which stand for
 * zero values that nobody has seen; {@link #reslice} makes them when it reveals them.
 *
 * <p>An array's offset is 0 unless it is the array that a converted slice points to.
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

  /**
   * A new slice over a new backing array, elements below {@code length} zero.
   *
   * @param elem the element type
   * @param length at most {@code capacity}
   */
  public static Slice make(RuntimeType elem, int length, int capacity) {
    Slice made = allocate(elem.storage(), length, capacity);
    if (elem.hasZeroObject()) ((RefSlice) made).fill(0, length, elem);
    return made;
  }

  /** As {@link #make}, but for the zero objects, which {@link #complete} makes. */
  public static Slice makeIncomplete(RuntimeType elem, int length) {
    return allocate(elem.storage(), length, length);
  }

  /** Makes zero values where there is none yet. */
  public final void complete(RuntimeType elem) {
    if (elem.hasZeroObject()) ((RefSlice) this).fill(0, length, elem);
  }

  /** A slice whose backing array is of Java's zeros: nulls in REF storage. */
  static Slice allocate(Storage storage, int length, int capacity) {
    try {
      return switch (storage) {
        case BOOL, INT8, UINT8 -> new ByteSlice(new byte[capacity], 0, length, capacity, storage);
        case INT16, UINT16 -> new ShortSlice(new short[capacity], 0, length, capacity, storage);
        case INT32, UINT32 -> new IntSlice(new int[capacity], 0, length, capacity, storage);
        case INT64 -> new LongSlice(new long[capacity], 0, length, capacity);
        case FLOAT32 -> new FloatSlice(new float[capacity], 0, length, capacity);
        case FLOAT64 -> new DoubleSlice(new double[capacity], 0, length, capacity);
        case REF -> new RefSlice(new Object[capacity], 0, length, capacity);
      };
    } catch (OutOfMemoryError e) {
      throw new FatalError("runtime: out of memory");
    }
  }

  /**
   * {@code s[low:high:max]}, bounds checked by the caller.
   *
   * @param elem the element type
   */
  public final Slice reslice(int low, int high, int max, RuntimeType elem) {
    if (high > length && elem.hasZeroObject()) ((RefSlice) this).fill(length, high, elem);
    return view(offset + low, high - low, max - low);
  }

  /** A deep copy as a new array. */
  Slice copyArray(RuntimeType elem) {
    Slice copy = allocate(storage(), length, length);
    if (elem.isAggregate()) ((RefSlice) copy).copyObjects((RefSlice) this, elem);
    else System.arraycopy(array(), offset, copy.array(), 0, length);
    return copy;
  }

  /**
   * Go's {@code copy}: as many elements as the shorter one has; the two may overlap. Structs and
   * arrays are copied into the objects that {@code to} holds.
   *
   * @param to may be null for nil, as {@code from}
   * @return how many elements were copied
   */
  public static int copy(Slice to, Slice from, RuntimeType elem) {
    if (to == null || from == null) return 0;
    int n = Math.min(to.length, from.length);
    if (elem.isAggregate()) ((RefSlice) to).assignObjects((RefSlice) from, n, elem);
    else System.arraycopy(from.array(), from.offset, to.array(), to.offset, n);
    return n;
  }

  /**
   * Makes room for {@code added} more elements behind {@code s}: in place where the capacity
   * suffices, else in a larger array with copies of the elements, sized as gc's runtime would. The
   * new elements are for the caller to store.
   *
   * @param s may be null for nil
   * @param added at least 1
   */
  public static Slice extend(Slice s, int added, RuntimeType elem) {
    if (s == null) return grow(null, 0, added, elem);
    long needed = (long) s.length + added;
    if (needed <= s.capacity) return s.view(s.offset, (int) needed, s.capacity);
    return grow(s, s.length, needed, elem);
  }

  private static Slice grow(Slice s, int length, long needed, RuntimeType elem) {
    TypeSize size = elem.typeSize();
    long capacity = Growth.capacity(needed, cap(s), size.size(), size.pointers());
    if (needed > MAX_LENGTH) throw new FatalError("runtime: out of memory");
    int room = (int) Math.min(capacity, MAX_LENGTH);
    return moved(s, length, (int) needed, room, elem);
  }

  /** The first {@code kept} elements of {@code s} in an array of its own. */
  private static Slice moved(Slice s, int kept, int length, int capacity, RuntimeType elem) {
    Slice grown = allocate(elem.storage(), length, capacity);
    if (kept == 0) return grown;
    if (elem.isAggregate()) ((RefSlice) grown).copyObjects((RefSlice) s, elem);
    else System.arraycopy(s.array(), s.offset, grown.array(), 0, kept);
    return grown;
  }

  /**
   * How many elements fit the bytes of a stack frame in which gc backs a slice that does not escape
   * ({@code ssagen/ssa.go}, append).
   */
  public static int frameRoom(RuntimeType elem) {
    long size = elem.typeSize().size();
    return size == 0 ? 0 : (int) (Growth.FRAME_BYTES / size);
  }

  /**
   * The same elements with room for {@code needed}, rounded up to a size class ({@code
   * runtime/slice.go}, growsliceBuf).
   *
   * @param s may be null for nil
   * @param needed at most {@link #frameRoom}
   */
  public static Slice growToClass(Slice s, int needed, RuntimeType elem) {
    TypeSize size = elem.typeSize();
    long bytes = Growth.roundUp(needed * size.size(), size.pointers());
    return moved(s, len(s), len(s), (int) (bytes / size.size()), elem);
  }

  /** What Java's arrays can hold. */
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  /**
   * {@code append(s, t...)}.
   *
   * @param s may be null for nil, as {@code t}
   */
  public static Slice appendAll(Slice s, Slice t, RuntimeType elem) {
    if (t == null || t.length == 0) return s;
    int old = len(s);
    Slice extended = extend(s, t.length, elem);
    if (elem.isAggregate()) ((RefSlice) extended).appendObjects(old, (RefSlice) t, elem);
    else System.arraycopy(t.array(), t.offset, extended.array(), extended.offset + old, t.length);
    return extended;
  }

  /** {@code append(s, value)} for elements of kind BOOL, LONG or DOUBLE. */
  public static Slice appendBits(Slice s, long bits, RuntimeType elem) {
    Slice extended = extend(s, 1, elem);
    extended.setBits(extended.length - 1, bits);
    return extended;
  }

  /** {@code append(s, value)} for elements of kind REF; {@code value} is a private copy. */
  public static Slice appendRef(Slice s, Object value, RuntimeType elem) {
    RefSlice extended = (RefSlice) extend(s, 1, elem);
    extended.put(extended.length - 1, value, elem);
    return extended;
  }

  /** Sets all elements to their zero value: {@code clear(s)}; {@code s} may be null for nil. */
  public static void clear(Slice s, RuntimeType elem) {
    if (s == null) return;
    for (int i = 0; i < s.length; i++) {
      if (elem.isAggregate()) elem.assignRef(s.getRef(i), elem.zeroRef());
      else if (elem.kind().isRef()) s.setRef(i, elem.zeroRef());
      else s.setBits(i, 0);
    }
  }

  /** Whether two array pointers, null for nil, point to the same variable. */
  static boolean samePlace(Slice a, Slice b) {
    if (a == b) return true;
    return a != null && b != null && a.array() == b.array() && a.offset == b.offset;
  }

  static int placeHash(Slice a) {
    return 31 * System.identityHashCode(a.array()) + a.offset;
  }
}
