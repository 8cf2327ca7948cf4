package dev.gosling.stdlib.regexp;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.value.GoString;
import dev.gosling.value.Utf8;
import java.util.List;

/** Replacements with {@code $1}, {@code $name}, <code>${name}</code> and {@code $$}. */
final class Template {
  private static final int MAX_NUMBER = 100_000_000;

  private final GoString template;
  private int at;

  private Template(GoString template) {
    this.template = template;
  }

  /**
   * @param slots of a match, offsets in the array of {@code source}
   */
  static void expand(
      ByteBuilder out, GoString template, GoString source, int[] slots, List<String> names) {
    Template t = new Template(template);
    while (t.at < template.length) {
      byte b = template.byteAt(t.at++);
      if (b != '$') {
        out.add(b);
      } else if (t.isNext('$')) {
        t.at++;
        out.add('$');
      } else {
        String name = t.name();
        if (name == null) out.add('$');
        else add(out, group(name, slots, names), source, slots);
      }
    }
  }

  private static void add(ByteBuilder out, int group, GoString source, int[] slots) {
    if (group >= 0 && 2 * group + 1 < slots.length && slots[2 * group] >= 0) {
      out.add(source.array, slots[2 * group], slots[2 * group + 1]);
    }
  }

  /** By number, or the first of that name that matched; -1 for none. */
  private static int group(String name, int[] slots, List<String> names) {
    int number = number(name);
    if (number >= 0) return number;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(name) && 2 * i + 1 < slots.length && slots[2 * i] >= 0) return i;
    }
    return -1;
  }

  private static int number(String name) {
    if (name.length() > 1 && name.charAt(0) == '0') return -1;
    int n = 0;
    for (char c : name.toCharArray()) {
      if (c < '0' || c > '9' || n >= MAX_NUMBER) return -1;
      n = n * 10 + (c - '0');
    }
    return n;
  }

  private boolean isNext(int c) {
    return at < template.length && template.byteAt(at) == c;
  }

  /** Reads the name behind a dollar; null, and nothing read, where there is none. */
  private String name() {
    int saved = at;
    boolean braces = isNext('{');
    if (braces) at++;
    int start = at;
    while (at < template.length) {
      long decoded = template.decode(at);
      int r = Utf8.rune(decoded);
      if (!Unicode.isLetter(r) && !Unicode.isDigit(r) && r != '_') break;
      at += Utf8.width(decoded);
    }
    int end = at;
    boolean closed = !braces || isNext('}');
    if (end == start || !closed) {
      at = saved;
      return null;
    }
    if (braces) at++;
    return template.substring(start, end).toString();
  }
}
