package dev.gosling.value;

/** A map with keys of kind BOOL, LONG or DOUBLE. */
public final class LongMap extends MapValue {
  private final boolean floating;

  LongMap(RuntimeType type) {
    super(type);
    floating = type.key().kind() == Kind.DOUBLE;
  }

  @Override
  int find(MapTable t, long key, Object none) {
    if (floating) return findDouble(t, Double.longBitsToDouble(key));
    int[] index = t.index;
    int mask = index.length - 1;
    int i = MapTable.spread(key) >>> t.shift;
    for (int n = mask; n >= 0; n--) {
      int e = index[i] - 1;
      if (e < 0) return -1;
      if (t.longKeys[e] == key && !t.dead[e]) return e;
      i = i + 1 & mask;
    }
    return -1;
  }

  private int findDouble(MapTable t, double key) {
    int mask = t.index.length - 1;
    int i = hash(Double.doubleToRawLongBits(key), null) >>> t.shift;
    for (int n = mask; n >= 0; n--) {
      int e = t.index[i] - 1;
      if (e < 0) return -1;
      if (Double.longBitsToDouble(t.longKeys[e]) == key && !t.dead[e]) return e;
      i = i + 1 & mask;
    }
    return -1;
  }

  @Override
  int findOrAdd(int hash, long key, Object none) {
    int e = find(table, key, null);
    if (e < 0) e = add(hash);
    // Also for a present key: the zeros are equal but not alike.
    table.longKeys[e] = key;
    return e;
  }

  @Override
  int hash(long key, Object none) {
    if (!floating) return MapTable.spread(key);
    return MapTable.spread(Complex.hash(Double.longBitsToDouble(key)));
  }

  @Override
  int hashOf(MapTable t, int e) {
    return hash(t.longKeys[e], null);
  }

  @Override
  boolean reflexive(MapTable t, int e) {
    return !floating || !Double.isNaN(Double.longBitsToDouble(t.longKeys[e]));
  }
}
