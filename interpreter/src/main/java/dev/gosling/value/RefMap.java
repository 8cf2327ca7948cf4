package dev.gosling.value;

/** A map with keys of kind REF: strings, and all else by the key type's own equality. */
public final class RefMap extends MapValue {
  private final RuntimeType keyType;
  private final boolean strings;

  RefMap(RuntimeType type) {
    super(type);
    keyType = type.key();
    strings = keyType.basic() != null && keyType.basic().isString();
  }

  @Override
  int find(MapTable t, long none, Object key) {
    return find(t, hash(0, key), key);
  }

  private int find(MapTable t, int hash, Object key) {
    return strings ? findString(t, hash, (GoString) key) : findOther(t, hash, key);
  }

  private int findString(MapTable t, int hash, GoString key) {
    int[] index = t.index;
    int mask = index.length - 1;
    int i = hash >>> t.shift;
    for (int n = mask; n >= 0; n--) {
      int e = index[i] - 1;
      if (e < 0) return -1;
      if (t.hashes[e] == hash && !t.dead[e] && key.equals(t.refKeys[e])) return e;
      i = i + 1 & mask;
    }
    return -1;
  }

  private int findOther(MapTable t, int hash, Object key) {
    int[] index = t.index;
    int mask = index.length - 1;
    int i = hash >>> t.shift;
    for (int n = mask; n >= 0; n--) {
      int e = index[i] - 1;
      if (e < 0) return -1;
      if (t.hashes[e] == hash && !t.dead[e] && equal(key, t.refKeys[e])) return e;
      i = i + 1 & mask;
    }
    return -1;
  }

  /** {@code present} may be null where a racing writer has not stored it yet. */
  private boolean equal(Object key, Object present) {
    return key == null ? present == null : present != null && keyType.equalRef(key, present);
  }

  @Override
  int findOrAdd(int hash, long none, Object key) {
    int e = find(table, hash, key);
    if (e < 0) {
      e = add(hash);
      table.hashes[e] = hash;
    }
    table.refKeys[e] = key;
    return e;
  }

  @Override
  int hash(long none, Object key) {
    return MapTable.spread(strings ? key.hashCode() : keyType.hashRef(key));
  }

  @Override
  int hashOf(MapTable t, int e) {
    return t.hashes[e];
  }

  @Override
  boolean reflexive(MapTable t, int e) {
    return strings || keyType.equalRef(t.refKeys[e], t.refKeys[e]);
  }
}
