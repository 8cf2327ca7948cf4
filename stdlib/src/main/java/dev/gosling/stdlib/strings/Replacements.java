package dev.gosling.stdlib.strings;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.value.GoString;
import dev.gosling.value.Slice;

/** The table behind a {@code strings.Replacer}. */
final class Replacements {
  private static final int[] NONE = {};

  private final GoString[] olds;
  private final GoString[] news;

  /** Per first byte, the pairs that may fit, in order: those with an empty old are everywhere. */
  private final int[][] candidates = new int[256][];

  private final int[] empties;

  Replacements(Slice oldNew) {
    int n = Slice.len(oldNew) / 2;
    olds = new GoString[n];
    news = new GoString[n];
    empties = new int[n];
    int empty = 0;
    for (int i = 0; i < n; i++) {
      olds[i] = (GoString) oldNew.getRef(2 * i);
      news[i] = (GoString) oldNew.getRef(2 * i + 1);
      if (olds[i].length == 0) empties[empty++] = i;
    }
    emptyCount = empty;
    for (int c = 0; c < 256; c++) candidates[c] = candidatesFor((byte) c);
  }

  private final int emptyCount;

  private int[] candidatesFor(byte c) {
    int count = 0;
    for (GoString old : olds) if (old.length == 0 || old.byteAt(0) == c) count++;
    if (count == 0) return NONE;
    int[] found = new int[count];
    count = 0;
    for (int i = 0; i < olds.length; i++) {
      if (olds[i].length == 0 || olds[i].byteAt(0) == c) found[count++] = i;
    }
    return found;
  }

  GoString replace(GoString s) {
    ByteBuilder out = null;
    int last = 0;
    boolean previousEmpty = false;
    for (int at = 0; at <= s.length; ) {
      int pair = find(s, at, previousEmpty);
      previousEmpty = pair >= 0 && olds[pair].length == 0;
      if (pair < 0) {
        at++;
        continue;
      }
      if (out == null) out = new ByteBuilder(s.length + 16);
      out.add(s.array, s.offset + last, s.offset + at);
      out.add(news[pair]);
      at += olds[pair].length;
      last = at;
    }
    if (out == null) return s;
    out.add(s.array, s.offset + last, s.offset + s.length);
    return out.toGoString();
  }

  /** An empty old does not fit twice at one place. */
  private int find(GoString s, int at, boolean ignoreEmpty) {
    if (at == s.length) return emptyCount > 0 && !ignoreEmpty ? empties[0] : -1;
    for (int pair : candidates[s.byteAt(at) & 0xff]) {
      if (olds[pair].length == 0 ? !ignoreEmpty : Search.hasAt(s, at, olds[pair])) return pair;
    }
    return -1;
  }
}
