package dev.gosling.value;

/** The arrays of a {@link MapValue}; of each pair of key and value arrays one is null. */
final class MapTable {
  static final int MAX_CAPACITY = 1 << 28;
  static final MapTable EMPTY = new MapTable(0, false, false);

  /** 1 + the place of an entry, or 0 where nothing is. Twice as large as there can be entries. */
  final int[] index;

  /** {@code hash >>> shift} is where a search begins. */
  final int shift;

  final int capacity;
  final long[] longKeys;
  final Object[] refKeys;

  /** Hashes of reference keys. */
  final int[] hashes;

  final long[] longValues;
  final Object[] refValues;
  final boolean[] dead;

  /** Entries in use, dead ones too. */
  int count;

  MapTable(int capacity, boolean refKeyed, boolean refValued) {
    int size = Math.max(2, 2 * capacity);
    this.capacity = capacity;
    index = new int[size];
    shift = 32 - Integer.numberOfTrailingZeros(size);
    longKeys = refKeyed ? null : new long[capacity];
    refKeys = refKeyed ? new Object[capacity] : null;
    hashes = refKeyed ? new int[capacity] : null;
    longValues = refValued ? null : new long[capacity];
    refValues = refValued ? new Object[capacity] : null;
    dead = new boolean[capacity];
  }

  /** Enters place {@code e} for a key of that (spread) hash. */
  void enter(int hash, int e) {
    int mask = index.length - 1;
    int i = hash >>> shift;
    for (int n = mask; n >= 0; n--) {
      if (index[i] == 0) {
        index[i] = e + 1;
        return;
      }
      i = i + 1 & mask;
    }
    // Only racing writers, who lose each other's counts, can fill it.
    throw MapValue.racingWrites();
  }

  static int spread(int hash) {
    return hash * 0x9E3779B9;
  }

  static int spread(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 32);
  }
}
