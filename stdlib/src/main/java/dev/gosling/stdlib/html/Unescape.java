package dev.gosling.stdlib.html;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.value.GoString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Replaces character references, named and numeric, as browsers do. */
final class Unescape {
  /** What the numbers from 0x80 to 0x9f stand for: Windows-1252. */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  /** The longest name that may stand without a semicolon. */
  private static final int LONGEST_OPEN = 6;

  private final GoString s;
  private final ByteBuilder out;
  private int at;

  private Unescape(GoString s) {
    this.s = s;
    out = new ByteBuilder(s.length);
  }

  static GoString of(GoString s) {
    for (int i = 0; i < s.length; i++) {
      if (s.byteAt(i) == '&') return new Unescape(s).run();
    }
    return s;
  }

  /** The characters of each name, with its semicolon if it has one. Read on first use. */
  private static final class Names {
    static final Map<String, String> ALL = read();

    private static Map<String, String> read() {
      Map<String, String> names = new HashMap<>();
      try (InputStream in = Unescape.class.getResourceAsStream("entities.txt")) {
        String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        for (String line : text.split("\n")) {
          String[] parts = line.split(" ");
          StringBuilder characters = new StringBuilder();
          for (int i = 1; i < parts.length; i++) {
            characters.appendCodePoint(Integer.parseInt(parts[i], 16));
          }
          names.put(parts[0], characters.toString());
        }
        return names;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private GoString run() {
    while (at < s.length) {
      if (s.byteAt(at) != '&' || !reference()) out.add(s.byteAt(at++));
    }
    return out.toGoString();
  }

  /** Replaces the reference at the ampersand, if there is one. */
  private boolean reference() {
    return at + 1 < s.length && s.byteAt(at + 1) == '#' ? number() : name();
  }

  private boolean number() {
    if (s.length - at <= 3) return false;
    int i = at + 2;
    boolean hex = (s.byteAt(i) | 0x20) == 'x';
    if (hex) i++;
    int value = 0;
    int from = i;
    for (; i < s.length; i++) {
      int digit = Character.digit((char) s.byteAt(i), hex ? 16 : 10);
      if (digit < 0) break;
      value = value * (hex ? 16 : 10) + digit;
    }
    boolean closed = i < s.length && s.byteAt(i) == ';';
    if (closed) i++;
    if (i - at <= 3 || i == from) return false;
    at = i;
    if (value >= 0x80 && value <= 0x9f) value = WINDOWS_1252.charAt(value - 0x80);
    out.addRune(value == 0 ? 0xfffd : value);
    return true;
  }

  private boolean name() {
    int end = at + 1;
    while (end < s.length && isAlphanumeric(s.byteAt(end))) end++;
    int open = end - (at + 1);
    if (end < s.length && s.byteAt(end) == ';') end++;
    if (end == at + 1) return false;
    if (replace(end)) return true;
    int longest = Math.min(end - (at + 1) - 1, LONGEST_OPEN);
    for (int n = Math.min(longest, open); n > 1; n--) {
      if (replace(at + 1 + n)) return true;
    }
    return false;
  }

  private boolean replace(int end) {
    String characters = Names.ALL.get(s.substring(at + 1, end).toString());
    if (characters == null) return false;
    characters.codePoints().forEach(out::addRune);
    at = end;
    return true;
  }

  private static boolean isAlphanumeric(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
