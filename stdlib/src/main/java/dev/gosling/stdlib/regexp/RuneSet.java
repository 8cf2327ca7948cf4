package dev.gosling.stdlib.regexp;

import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.value.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A set of runes: sorted ranges that do not touch. Immutable. */
final class RuneSet {
  static final RuneSet ANY = of(0, Utf8.MAX_RUNE);
  static final RuneSet ANY_BUT_NEWLINE = of(0, '\n' - 1, '\n' + 1, Utf8.MAX_RUNE);

  /** First and last rune of each range. */
  private final int[] ranges;

  /** The ASCII members as bits. */
  private final long low;

  private final long high;

  private RuneSet(int[] ranges) {
    this.ranges = ranges;
    long low = 0;
    long high = 0;
    for (int r = 0; r < 64; r++) {
      if (search(r)) low |= 1L << r;
      if (search(r + 64)) high |= 1L << r;
    }
    this.low = low;
    this.high = high;
  }

  /** Of ranges in order. */
  static RuneSet of(int... ranges) {
    return new RuneSet(ranges);
  }

  boolean contains(int r) {
    if (r < 128) return ((r < 64 ? low >>> r : high >>> r - 64) & 1) != 0;
    return search(r);
  }

  private boolean search(int r) {
    int from = 0;
    int to = ranges.length / 2;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ranges[2 * middle + 1] < r) from = middle + 1;
      else to = middle;
    }
    return 2 * from < ranges.length && ranges[2 * from] <= r;
  }

  /** The only member, or -1. */
  int single() {
    return ranges.length == 2 && ranges[0] == ranges[1] ? ranges[0] : -1;
  }

  boolean hasNonAscii() {
    return ranges.length > 0 && ranges[ranges.length - 1] >= 128;
  }

  RuneSet negate() {
    int[] gaps = new int[ranges.length + 2];
    int n = 0;
    int next = 0;
    for (int i = 0; i < ranges.length; i += 2) {
      if (next < ranges[i]) {
        gaps[n++] = next;
        gaps[n++] = ranges[i] - 1;
      }
      next = ranges[i + 1] + 1;
    }
    if (next <= Utf8.MAX_RUNE) {
      gaps[n++] = next;
      gaps[n++] = Utf8.MAX_RUNE;
    }
    return new RuneSet(Arrays.copyOf(gaps, n));
  }

  /** This set and all that differs from a member only in case. */
  RuneSet fold() {
    Builder b = new Builder();
    for (int i = 0; i < ranges.length; i += 2) b.addFolded(ranges[i], ranges[i + 1]);
    return b.build();
  }

  /** Takes ranges in any order. */
  static final class Builder {
    private final List<int[]> ranges = new ArrayList<>();

    void add(int from, int to) {
      ranges.add(new int[] {from, to});
    }

    void add(RuneSet set) {
      for (int i = 0; i < set.ranges.length; i += 2) add(set.ranges[i], set.ranges[i + 1]);
    }

    /** Beyond these runes nothing has a case. */
    private static final int LAST_WITH_CASE = 0x1e943;

    void addFolded(int from, int to) {
      add(from, to);
      for (int r = from; r <= Math.min(to, LAST_WITH_CASE); r++) addOthers(r);
    }

    private void addOthers(int r) {
      if (r < 128) {
        int letter = r | 0x20;
        if (letter < 'a' || letter > 'z') return;
        add(r ^ 0x20, r ^ 0x20);
        if (letter == 'k') add(0x212a, 0x212a);
        if (letter == 's') add(0x17f, 0x17f);
        return;
      }
      for (int other = Unicode.simpleFold(r); other != r; other = Unicode.simpleFold(other)) {
        add(other, other);
      }
    }

    RuneSet build() {
      ranges.sort(Comparator.comparingInt(range -> range[0]));
      int[] merged = new int[2 * ranges.size()];
      int n = 0;
      for (int[] range : ranges) {
        if (n > 0 && range[0] <= merged[n - 1] + 1) {
          merged[n - 1] = Math.max(merged[n - 1], range[1]);
        } else {
          merged[n++] = range[0];
          merged[n++] = range[1];
        }
      }
      return new RuneSet(Arrays.copyOf(merged, n));
    }
  }
}
