package dev.gosling.stdlib.time;

import dev.gosling.value.GoString;

/** Finds the elements of a layout, one after the other. */
final class Layout {
  /** Candidates by first letter, the longest first. */
  private static final Element[][] BY_LETTER = new Element[128][];

  static {
    for (Element e : Element.values()) {
      if (e.text == null) continue;
      int c = e.text.charAt(0);
      Element[] old = BY_LETTER[c] == null ? new Element[0] : BY_LETTER[c];
      Element[] more = java.util.Arrays.copyOf(old, old.length + 1);
      int i = old.length;
      for (; i > 0 && more[i - 1].text.length() < e.text.length(); i--) more[i] = more[i - 1];
      more[i] = e;
      BY_LETTER[c] = more;
    }
  }

  private final byte[] bytes;
  private final int end;

  /** The element found, null at the end of the layout. */
  Element element;

  /** Where the element starts; the text since the last one is a literal. */
  int start;

  /** Where it ends, and the search goes on. */
  int next;

  /** Of a fraction: its number of digits, and the byte before them. */
  int digits;

  int point;

  Layout(GoString layout) {
    bytes = layout.array;
    next = layout.offset;
    end = layout.offset + layout.length;
  }

  /** Another search from where {@code at} stands. */
  Layout(Layout at) {
    bytes = at.bytes;
    next = at.next;
    end = at.end;
  }

  /** Moves on to the next element; false at the end, with {@link #start} there. */
  boolean advance() {
    for (int i = next; i < end; i++) {
      if (!matchAt(i)) continue;
      start = i;
      // A literal underscore before the year.
      if (element == Element.DAY_SPACE && startsWith("_2006", i)) {
        element = Element.YEAR;
        start = i + 1;
        next = i + 5;
      }
      return true;
    }
    element = null;
    start = end;
    next = end;
    return false;
  }

  private boolean matchAt(int i) {
    int c = bytes[i];
    if (c == '.' || c == ',') return fractionAt(i);
    Element[] candidates = c < 0 ? null : BY_LETTER[c];
    if (candidates == null) return false;
    for (Element e : candidates) {
      if (!startsWith(e.text, i)) continue;
      int after = i + e.text.length();
      boolean name = e == Element.MONTH_SHORT || e == Element.DAY_SHORT;
      // Part of a longer word.
      if (name && after < end && bytes[after] >= 'a' && bytes[after] <= 'z') return false;
      element = e;
      next = after;
      return true;
    }
    return false;
  }

  private boolean fractionAt(int i) {
    if (i + 1 >= end || bytes[i + 1] != '0' && bytes[i + 1] != '9') return false;
    int digit = bytes[i + 1];
    int j = i + 1;
    while (j < end && bytes[j] == digit) j++;
    if (j < end && bytes[j] >= '0' && bytes[j] <= '9') return false;
    element = digit == '0' ? Element.FRACTION_ZEROS : Element.FRACTION_NINES;
    digits = j - i - 1;
    point = bytes[i];
    next = j;
    return true;
  }

  private boolean startsWith(String text, int i) {
    int n = text.length();
    if (end - i < n) return false;
    for (int k = 0; k < n; k++) if (bytes[i + k] != text.charAt(k)) return false;
    return true;
  }
}
