package dev.gosling.stdlib.strings;

import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.stdlib.unicode.utf8.Utf8;
import dev.gosling.value.GoString;

/** Finds and compares: indexes count bytes from the string's start, -1 is "nowhere". */
public final class Search {
  private Search() {}

  public static int index(GoString s, GoString sub) {
    return index(s, sub, 0);
  }

  /** The first place at or after {@code from}. */
  static int index(GoString s, GoString sub, int from) {
    int n = sub.length;
    if (n == 0) return from;
    byte first = sub.array[sub.offset];
    byte[] b = s.array;
    int last = s.offset + s.length - n;
    for (int at = s.offset + from; at <= last; at++) {
      if (b[at] != first) continue;
      if (matches(s, at - s.offset, sub)) return at - s.offset;
    }
    return -1;
  }

  private static boolean matches(GoString s, int at, GoString sub) {
    int from = s.offset + at;
    for (int i = 0; i < sub.length; i++) {
      if (s.array[from + i] != sub.array[sub.offset + i]) return false;
    }
    return true;
  }

  public static boolean hasPrefix(GoString s, GoString prefix) {
    return s.length >= prefix.length && matches(s, 0, prefix);
  }

  /** Whether {@code sub} stands at {@code at}. */
  static boolean hasAt(GoString s, int at, GoString sub) {
    return s.length - at >= sub.length && matches(s, at, sub);
  }

  public static boolean hasSuffix(GoString s, GoString suffix) {
    return s.length >= suffix.length && matches(s, s.length - suffix.length, suffix);
  }

  public static int lastIndex(GoString s, GoString sub) {
    for (int at = s.length - sub.length; at >= 0; at--) if (matches(s, at, sub)) return at;
    return -1;
  }

  public static int indexByte(GoString s, int c) {
    for (int i = 0; i < s.length; i++) if (s.array[s.offset + i] == (byte) c) return i;
    return -1;
  }

  public static int lastIndexByte(GoString s, int c) {
    for (int i = s.length - 1; i >= 0; i--) if (s.array[s.offset + i] == (byte) c) return i;
    return -1;
  }

  public static int indexRune(GoString s, int r) {
    if (r >= 0 && r < 0x80) return indexByte(s, r);
    if (!Utf8.validRune(r)) return -1;
    int end = s.offset + s.length;
    for (int at = s.offset; at < end; ) {
      long decoded = Utf8.decode(s.array, at, end);
      if (Utf8.rune(decoded) == r) return at - s.offset;
      at += Utf8.width(decoded);
    }
    return -1;
  }

  public static int indexAny(GoString s, GoString chars) {
    int end = s.offset + s.length;
    for (int at = s.offset; at < end; ) {
      long decoded = Utf8.decode(s.array, at, end);
      if (indexRune(chars, Utf8.rune(decoded)) >= 0) return at - s.offset;
      at += Utf8.width(decoded);
    }
    return -1;
  }

  public static int lastIndexAny(GoString s, GoString chars) {
    for (int end = s.offset + s.length; end > s.offset; ) {
      long decoded = Utf8.decodeLast(s.array, s.offset, end);
      end -= Utf8.width(decoded);
      if (indexRune(chars, Utf8.rune(decoded)) >= 0) return end - s.offset;
    }
    return -1;
  }

  public static int count(GoString s, GoString sub) {
    if (sub.length == 0) return Utf8.count(s.array, s.offset, s.offset + s.length) + 1;
    int n = 0;
    for (int at = index(s, sub); at >= 0; at = index(s, sub, at + sub.length)) n++;
    return n;
  }

  /** Where the part begins that remains when runes in {@code cutset} are cut off the left. */
  public static int trimmedStart(GoString s, GoString cutset) {
    int end = s.offset + s.length;
    int at = s.offset;
    while (at < end) {
      long decoded = Utf8.decode(s.array, at, end);
      if (indexRune(cutset, Utf8.rune(decoded)) < 0) break;
      at += Utf8.width(decoded);
    }
    return at - s.offset;
  }

  public static int trimmedEnd(GoString s, GoString cutset) {
    int end = s.offset + s.length;
    while (end > s.offset) {
      long decoded = Utf8.decodeLast(s.array, s.offset, end);
      if (indexRune(cutset, Utf8.rune(decoded)) < 0) break;
      end -= Utf8.width(decoded);
    }
    return end - s.offset;
  }

  public static int spaceTrimmedStart(GoString s) {
    int end = s.offset + s.length;
    int at = s.offset;
    while (at < end) {
      long decoded = Utf8.decode(s.array, at, end);
      if (!Unicode.isSpace(Utf8.rune(decoded))) break;
      at += Utf8.width(decoded);
    }
    return at - s.offset;
  }

  /** Not before {@code from}. */
  public static int spaceTrimmedEnd(GoString s, int from) {
    int start = s.offset + from;
    int end = s.offset + s.length;
    while (end > start) {
      long decoded = Utf8.decodeLast(s.array, start, end);
      if (!Unicode.isSpace(Utf8.rune(decoded))) break;
      end -= Utf8.width(decoded);
    }
    return end - s.offset;
  }

  public static boolean equalFold(GoString s, GoString t) {
    int i = s.offset;
    int iEnd = s.offset + s.length;
    int j = t.offset;
    int jEnd = t.offset + t.length;
    while (i < iEnd && j < jEnd) {
      long x = Utf8.decode(s.array, i, iEnd);
      long y = Utf8.decode(t.array, j, jEnd);
      if (!foldEqual(Utf8.rune(x), Utf8.rune(y))) return false;
      i += Utf8.width(x);
      j += Utf8.width(y);
    }
    return i == iEnd && j == jEnd;
  }

  private static boolean foldEqual(int x, int y) {
    if (x == y) return true;
    if (x < 0x80 && y < 0x80) {
      int lower = x | 0x20;
      return lower == (y | 0x20) && lower >= 'a' && lower <= 'z';
    }
    for (int r = Unicode.simpleFold(x); r != x; r = Unicode.simpleFold(r)) if (r == y) return true;
    return false;
  }
}
