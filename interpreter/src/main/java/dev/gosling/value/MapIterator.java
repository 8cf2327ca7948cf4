package dev.gosling.value;

/** An iteration over a map; {@link MapValue} says what it guarantees. */
public final class MapIterator {
  private final MapValue map;
  private final MapTable table;
  private final int cleared;
  private final int end;
  private int at;
  private int remaining;

  /** The entry that the last {@link #next} came to: key and value by kind. */
  public long keyBits;

  public Object keyRef;
  public long valueBits;
  public Object valueRef;

  MapIterator(MapValue map, int random) {
    this.map = map;
    table = map == null ? MapTable.EMPTY : map.table;
    cleared = map == null ? 0 : map.cleared;
    end = Math.min(table.count, table.capacity);
    remaining = end;
    at = end == 0 ? 0 : Integer.remainderUnsigned(random, end);
  }

  static MapIterator none() {
    return new MapIterator(null, 0);
  }

  /** Goes to the next entry; false at the end. */
  public boolean next() {
    while (remaining > 0) {
      int e = at;
      at = e + 1 == end ? 0 : e + 1;
      remaining--;
      if (table.dead[e]) continue;
      if (map.isWriting()) throw new FatalError("concurrent map iteration and map write");
      MapTable now = map.table;
      if (now == table) {
        load(table, e);
        return true;
      }
      if (map.cleared != cleared) {
        remaining = 0;
      } else if (!map.reflexive(table, e)) {
        // A NaN cannot be found again, nor deleted or changed.
        load(table, e);
        return true;
      } else {
        int f = map.find(now, keyOf(e), table.refKeys == null ? null : table.refKeys[e]);
        if (f >= 0) {
          load(now, f);
          return true;
        }
      }
    }
    return false;
  }

  private long keyOf(int e) {
    return table.longKeys == null ? 0 : table.longKeys[e];
  }

  private void load(MapTable t, int e) {
    if (t.longKeys != null) keyBits = t.longKeys[e];
    else keyRef = t.refKeys[e];
    if (t.longValues != null) valueBits = t.longValues[e];
    else valueRef = t.refValues[e];
  }
}
