package dev.gosling.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A Go map: a hash table whose entries lie densely in order of insertion, found through an index of
 * open addressing. There is a class for each way to carry keys.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>All arrays belong to one {@link MapTable}, replaced as a whole when it is full, so that
 *       racing goroutines never see arrays that do not fit each other. No loop here depends on more
 *       than the size of one table, so races cannot make one run for ever.
 *   <li>An entry, once deleted, stays where it is, dead, until the table is replaced. An iterator
 *       walks the table that it started with; once the map has another one, it looks each live key
 *       up again. So every entry that lives through the iteration is produced exactly once, none
 *       that was deleted before it is reached is, and entries added meanwhile are not.
 *   <li>{@code writing} is set around every write; who finds it set has caught a data race and
 *       raises Go's fatal error. Keys are hashed before, since that may panic.
 * </ul>
 *
 * <p>Keys and values that are structs or arrays are private copies: who stores copies before, who
 * reads copies what it keeps. Keys of kind REF that cannot be hashed panic.
 */
public abstract sealed class MapValue permits LongMap, RefMap {
  private static final VarHandle WRITING;
  private static final int FIRST_CAPACITY = 8;

  static {
    try {
      WRITING = MethodHandles.lookup().findVarHandle(MapValue.class, "writing", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final RuntimeType type;
  private final boolean refKeyed;
  private final boolean refValued;
  private boolean writing;
  MapTable table = MapTable.EMPTY;

  /** How many entries live. */
  int live;

  /** Counts calls of {@link #clear}, after which an iterator has nothing more to find. */
  int cleared;

  MapValue(RuntimeType type) {
    this.type = type;
    refKeyed = type.key().kind().isRef();
    refValued = type.elem().kind().isRef();
  }

  /**
   * A new map.
   *
   * @param type the map type
   * @param size how many entries to make room for; a hint
   */
  public static MapValue make(RuntimeType type, long size) {
    MapValue map = type.key().kind().isRef() ? new RefMap(type) : new LongMap(type);
    if (size > 0) map.table = map.newTable(size);
    return map;
  }

  private MapTable newTable(long entries) {
    long capacity = Math.max(FIRST_CAPACITY, Long.highestOneBit(Math.max(entries - 1, 1)) << 1);
    if (capacity > MapTable.MAX_CAPACITY) throw new FatalError("runtime: out of memory");
    return new MapTable((int) capacity, refKeyed, refValued);
  }

  /** The map type. */
  public final RuntimeType type() {
    return type;
  }

  /** {@code len(map)}, null being nil. */
  public static int len(Object map) {
    return map == null ? 0 : ((MapValue) map).live;
  }

  /** Where the live entry with that key is in {@code t}; negative if there is none. */
  abstract int find(MapTable t, long bits, Object ref);

  /** The place of the entry with that key, made if need be. Only between begin and end. */
  abstract int findOrAdd(int hash, long bits, Object ref);

  /** The spread hash of a key. */
  abstract int hash(long bits, Object ref);

  /** The hash of entry {@code e}'s key, as {@link #hash} gave it when it was added. */
  abstract int hashOf(MapTable t, int e);

  /** Whether entry {@code e}'s key is equal to itself, as all but NaNs are. */
  abstract boolean reflexive(MapTable t, int e);

  /** The current table, for a read. */
  final MapTable reading() {
    if (writing) throw new FatalError("concurrent map read and map write");
    return table;
  }

  /** Two goroutines write at the same time. */
  public static FatalError racingWrites() {
    return new FatalError("concurrent map writes");
  }

  final void begin() {
    if ((boolean) WRITING.getOpaque(this)) throw racingWrites();
    WRITING.setOpaque(this, true);
  }

  final void end() {
    WRITING.setOpaque(this, false);
  }

  final boolean isWriting() {
    return writing;
  }

  /**
   * The place of the entry with a key of kind BOOL, LONG or DOUBLE, for {@link #valueBits} and
   * {@link #valueRef} to read before anything else happens; negative where there is none.
   */
  public final int find(long key) {
    return find(reading(), key, null);
  }

  /** The place of the entry with a key of kind REF. */
  public final int find(Object key) {
    if (live == 0) {
      checkKey(type.key(), key);
      return -1;
    }
    return find(reading(), 0, key);
  }

  /** The value at a place that find gave, of kind BOOL, LONG or DOUBLE. */
  public final long valueBits(int place) {
    long[] values = table.longValues;
    return place < values.length ? values[place] : 0;
  }

  /** The value at a place that find gave, of kind REF. */
  public final Object valueRef(int place) {
    Object[] values = table.refValues;
    Object value = place < values.length ? values[place] : null;
    // Null also for a place that a racing writer has not filled yet.
    return value != null ? value : type.elem().zeroRef();
  }

  /** The value with a key of kind BOOL, LONG or DOUBLE; 0 where there is none. */
  public final long getBits(long key) {
    MapTable t = reading();
    int e = find(t, key, null);
    return e < 0 ? 0 : t.longValues[e];
  }

  /** The value with a key of kind REF; 0 where there is none. */
  public final long getBits(Object key) {
    int e = find(key);
    return e < 0 ? 0 : valueBits(e);
  }

  /** The value with a key of kind BOOL, LONG or DOUBLE; its zero value where there is none. */
  public final Object getRef(long key) {
    int e = find(key);
    return e < 0 ? type.elem().zeroRef() : valueRef(e);
  }

  /** The value with a key of kind REF; its zero value where there is none. */
  public final Object getRef(Object key) {
    int e = find(key);
    return e < 0 ? type.elem().zeroRef() : valueRef(e);
  }

  public final void put(long key, long value) {
    int hash = hash(key, null);
    begin();
    int e = findOrAdd(hash, key, null);
    table.longValues[e] = value;
    end();
  }

  public final void put(long key, Object value) {
    int hash = hash(key, null);
    begin();
    int e = findOrAdd(hash, key, null);
    table.refValues[e] = value;
    end();
  }

  public final void put(Object key, long value) {
    int hash = hash(0, key);
    begin();
    int e = findOrAdd(hash, 0, key);
    table.longValues[e] = value;
    end();
  }

  public final void put(Object key, Object value) {
    int hash = hash(0, key);
    begin();
    int e = findOrAdd(hash, 0, key);
    table.refValues[e] = value;
    end();
  }

  /**
   * Panics as reading or deleting from a nil or empty map does if {@code key}, of kind REF, cannot
   * be hashed: with other words than a map with entries.
   */
  public static void checkKey(RuntimeType keyType, Object key) {
    try {
      keyType.hashRef(key);
    } catch (GoPanic panic) {
      String text = panic.runtimeError;
      throw GoPanic.plainError(
          UNHASHABLE + ':' + text.substring(text.indexOf(UNHASHABLE) + UNHASHABLE.length()));
    }
  }

  static final String UNHASHABLE = "hash of unhashable type";

  /** {@code delete(m, key)} for a key of kind BOOL, LONG or DOUBLE. */
  public final void delete(long key) {
    delete(key, null);
  }

  /** {@code delete(m, key)} for a key of kind REF. */
  public final void delete(Object key) {
    delete(0, key);
  }

  private void delete(long bits, Object ref) {
    if (live == 0) {
      if (refKeyed) checkKey(type.key(), ref);
      return;
    }
    hash(bits, ref);
    begin();
    MapTable t = table;
    int e = find(t, bits, ref);
    if (e >= 0) {
      t.dead[e] = true;
      if (refValued) t.refValues[e] = null;
      live--;
    }
    end();
  }

  /** {@code clear(m)}: removes NaNs too. */
  public final void clear() {
    begin();
    table = MapTable.EMPTY;
    live = 0;
    cleared++;
    end();
  }

  /** Makes a place for a new entry, its key still to be stored. */
  final int add(int hash) {
    MapTable t = table;
    if (t.count >= t.capacity) t = replace(live >= t.capacity - (t.capacity >> 2) ? 2 : 1);
    int e = t.count;
    t.enter(hash, e);
    t.count = e + 1;
    live++;
    return e;
  }

  /** Replaces the table by one of {@code factor} times the capacity, without dead entries. */
  private MapTable replace(int factor) {
    MapTable old = table;
    MapTable t = newTable((long) old.capacity * factor);
    int n = 0;
    for (int e = 0; e < old.count && n < t.capacity; e++) {
      if (old.dead[e]) continue;
      if (refKeyed) {
        t.refKeys[n] = old.refKeys[e];
        t.hashes[n] = old.hashes[e];
      } else {
        t.longKeys[n] = old.longKeys[e];
      }
      if (refValued) t.refValues[n] = old.refValues[e];
      else t.longValues[n] = old.longValues[e];
      t.enter(hashOf(old, e), n++);
    }
    t.count = n;
    table = t;
    return t;
  }

  /**
   * Starts an iteration.
   *
   * @param map null for nil
   * @param random decides where it starts
   */
  public static MapIterator iterate(Object map, int random) {
    if (map == null) return MapIterator.none();
    MapValue m = (MapValue) map;
    if (m.writing) throw new FatalError("concurrent map iteration and map write");
    m.compactForIteration();
    return new MapIterator(m, random);
  }

  /** Keeps loops that take one entry at a time by range from walking over ever more dead ones. */
  private void compactForIteration() {
    MapTable t = table;
    if (t.count > 32 && live < t.count >> 2) {
      // The content stays the same, so other readers may go on, with either table.
      replace(1);
    }
  }
}
