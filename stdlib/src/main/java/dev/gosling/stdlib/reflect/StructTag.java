package dev.gosling.stdlib.reflect;

import dev.gosling.value.GoString;

/** Struct tags of the conventional form: {@code key:"value"} pairs with spaces between. */
public final class StructTag {
  private StructTag() {}

  /**
   * The value of a key as it stands in the tag, quotes and escapes included; null if there is none
   * or the tag is malformed before it.
   */
  public static GoString lookup(GoString tag, GoString key) {
    int i = 0;
    while (true) {
      while (i < tag.length && tag.byteAt(i) == ' ') i++;
      int name = i;
      while (i < tag.length && isKey(tag.byteAt(i))) i++;
      if (i == name || i + 1 >= tag.length) return null;
      if (tag.byteAt(i) != ':' || tag.byteAt(i + 1) != '"') return null;
      int value = i + 1;
      int end = closingQuote(tag, value + 1);
      if (end < 0) return null;
      if (tag.substring(name, i).equals(key)) return tag.substring(value, end + 1);
      i = end + 1;
    }
  }

  private static boolean isKey(byte b) {
    return (b & 0xff) > ' ' && b != ':' && b != '"' && b != 0x7f;
  }

  private static int closingQuote(GoString tag, int from) {
    int i = from;
    while (i < tag.length && tag.byteAt(i) != '"') i += tag.byteAt(i) == '\\' ? 2 : 1;
    return i < tag.length ? i : -1;
  }
}
