package dev.gosling.stdlib.index.suffixarray;

import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.LongSlice;
import java.util.Arrays;

/** The body-less function of {@code index/suffixarray}. */
public final class SuffixArrayNatives {
  private SuffixArrayNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "sortSuffixes" -> f -> f.refs[0] = sortSuffixes(f.bytes(1));
      default -> null;
    };
  }

  private static LongSlice sortSuffixes(ByteSlice data) {
    if (data == null) return null;
    int n = data.length;
    int[] ranks = new int[n];
    for (int i = 0; i < n; i++) ranks[i] = (data.array[data.offset + i] & 0xff) + 1;
    long[] keys = new long[n];
    long[] suffixes = new long[n];
    // Doubling: after a round, suffixes are in the order of twice as many of their bytes.
    for (int length = 1; ; length *= 2) {
      for (int i = 0; i < n; i++) {
        long second = i + length < n ? ranks[i + length] : 0;
        keys[i] = (long) ranks[i] << 32 | second;
      }
      boolean distinct = rank(keys, ranks);
      if (distinct || length >= n) break;
    }
    for (int i = 0; i < n; i++) suffixes[ranks[i] - 1] = i;
    return new LongSlice(suffixes, 0, n, n);
  }

  /** Replaces keys by their places in the order of keys, from 1; true where all differ. */
  private static boolean rank(long[] keys, int[] ranks) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    boolean distinct = true;
    for (int i = 1; i < sorted.length; i++) distinct &= sorted[i - 1] != sorted[i];
    for (int i = 0; i < keys.length; i++) ranks[i] = first(sorted, keys[i]) + 1;
    return distinct;
  }

  private static int first(long[] sorted, long key) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
