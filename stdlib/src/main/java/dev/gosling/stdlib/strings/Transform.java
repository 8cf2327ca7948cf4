package dev.gosling.stdlib.strings;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.stdlib.unicode.utf8.Utf8;
import dev.gosling.value.GoPanic;
import dev.gosling.value.GoString;
import dev.gosling.value.RefSlice;
import dev.gosling.value.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Makes strings of strings. */
public final class Transform {
  private Transform() {}

  /** A number of bytes that an array can have. */
  static int size(long wanted) {
    if (wanted > Integer.MAX_VALUE - 8) throw GoPanic.runtimeError("makeslice: len out of range");
    return (int) wanted;
  }

  public static GoString repeat(GoString s, long count) {
    if (count == 1 || s.length == 0) return s;
    ByteBuilder out = new ByteBuilder(size(s.length * count));
    for (int i = 0; i < count; i++) out.add(s);
    return out.toGoString();
  }

  public static GoString join(Slice elems, GoString sep) {
    int n = Slice.len(elems);
    if (n == 0) return GoString.EMPTY;
    if (n == 1) return (GoString) elems.getRef(0);
    int length = sep.length * (n - 1);
    for (int i = 0; i < n; i++) length += ((GoString) elems.getRef(i)).length;
    ByteBuilder out = new ByteBuilder(length);
    for (int i = 0; i < n; i++) {
      if (i > 0) out.add(sep);
      out.add((GoString) elems.getRef(i));
    }
    return out.toGoString();
  }

  /**
   * @param keep how many bytes of each {@code sep} stay at the end of the part before it
   * @param n the most parts; negative for all
   */
  static RefSlice split(GoString s, GoString sep, int keep, int n) {
    if (n == 0) return null;
    List<Object> parts = new ArrayList<>();
    int at = 0;
    if (sep.length == 0) {
      int end = s.offset + s.length;
      while (at < s.length && (n < 0 || parts.size() < n - 1)) {
        int width = Utf8.width(Utf8.decode(s.array, s.offset + at, end));
        parts.add(s.substring(at, at + width));
        at += width;
      }
      if (at < s.length) parts.add(s.substring(at, s.length));
      return RefSlice.of(parts.toArray());
    }
    while (n < 0 || parts.size() < n - 1) {
      int found = Search.index(s, sep, at);
      if (found < 0) break;
      parts.add(s.substring(at, found + keep));
      at = found + sep.length;
    }
    parts.add(s.substring(at, s.length));
    return RefSlice.of(parts.toArray());
  }

  static RefSlice fields(GoString s) {
    List<Object> fields = new ArrayList<>();
    int end = s.offset + s.length;
    int start = -1;
    for (int at = s.offset; at < end; ) {
      long decoded = Utf8.decode(s.array, at, end);
      if (Unicode.isSpace(Utf8.rune(decoded))) {
        if (start >= 0) fields.add(s.substring(start, at - s.offset));
        start = -1;
      } else if (start < 0) {
        start = at - s.offset;
      }
      at += Utf8.width(decoded);
    }
    if (start >= 0) fields.add(s.substring(start, s.length));
    return RefSlice.of(fields.toArray());
  }

  public static GoString replace(GoString s, GoString old, GoString to, long n) {
    if (n == 0 || old.equals(to)) return s;
    int count = Search.count(s, old);
    if (count == 0) return s;
    if (n > 0 && n < count) count = (int) n;
    ByteBuilder out = new ByteBuilder(s.length + count * Math.max(to.length - old.length, 0));
    int at = 0;
    for (int i = 0; i < count; i++) {
      int found = at;
      if (old.length > 0) {
        found = Search.index(s, old, at);
      } else if (i > 0) {
        // Between runes.
        found += Utf8.width(Utf8.decode(s.array, s.offset + at, s.offset + s.length));
      }
      out.add(s.array, s.offset + at, s.offset + found);
      out.add(to);
      at = found + old.length;
    }
    out.add(s.array, s.offset + at, s.offset + s.length);
    return out.toGoString();
  }

  public static GoString toUpper(GoString s) {
    return map(s, Unicode::toUpper);
  }

  public static GoString toLower(GoString s) {
    return map(s, Unicode::toLower);
  }

  public static GoString toTitle(GoString s) {
    return map(s, Unicode::toTitle);
  }

  private static GoString map(GoString s, IntUnaryOperator mapping) {
    ByteBuilder out = new ByteBuilder(s.length);
    int end = s.offset + s.length;
    for (int at = s.offset; at < end; ) {
      long decoded = Utf8.decode(s.array, at, end);
      out.addRune(mapping.applyAsInt(Utf8.rune(decoded)));
      at += Utf8.width(decoded);
    }
    return out.toGoString();
  }

  public static GoString title(GoString s) {
    int[] previous = {' '};
    return map(
        s,
        r -> {
          boolean first = isSeparator(previous[0]);
          previous[0] = r;
          return first ? Unicode.toTitle(r) : r;
        });
  }

  private static boolean isSeparator(int r) {
    if (r <= 0x7f) {
      int lower = r | 0x20;
      return !(r >= '0' && r <= '9' || lower >= 'a' && lower <= 'z' || r == '_');
    }
    return !Unicode.isLetter(r) && !Unicode.isDigit(r) && Unicode.isSpace(r);
  }

  public static GoString toValidUtf8(GoString s, GoString replacement) {
    ByteBuilder out = new ByteBuilder(s.length);
    int end = s.offset + s.length;
    boolean invalid = false;
    for (int at = s.offset; at < end; ) {
      int width = Utf8.width(Utf8.decode(s.array, at, end));
      boolean bad = width == 1 && s.array[at] < 0;
      if (!bad) out.add(s.array, at, at + width);
      else if (!invalid) out.add(replacement);
      invalid = bad;
      at += width;
    }
    return out.toGoString();
  }
}
