package dev.gosling.stdlib.encoding.json;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.unicode.utf8.Utf8;
import dev.gosling.value.GoString;
import java.util.Arrays;

/** Strings and numbers as JSON spells them, and texts laid out anew. */
final class Texts {
  private static final String HEX = "0123456789abcdef";

  private Texts() {}

  /**
   * Writes a string with quotes and escapes.
   *
   * @param html also escape what HTML would read as a tag
   */
  static void quote(ByteBuilder out, byte[] b, int from, int end, boolean html) {
    out.add('"');
    int start = from;
    int i = from;
    while (i < end) {
      int c = b[i];
      if (c >= 0) {
        if (isSafe(c, html)) {
          i++;
          continue;
        }
        out.add(b, start, i);
        escape(out, c);
        start = ++i;
        continue;
      }
      long decoded = Utf8.decode(b, i, end);
      int rune = Utf8.rune(decoded);
      int width = Utf8.width(decoded);
      if (rune == Utf8.RUNE_ERROR && width == 1) {
        out.add(b, start, i);
        out.add("\\ufffd");
        start = i + 1;
      } else if (rune == 0x2028 || rune == 0x2029) {
        out.add(b, start, i);
        out.add(rune == 0x2028 ? "\\u2028" : "\\u2029");
        start = i + width;
      }
      i += width;
    }
    out.add(b, start, end);
    out.add('"');
  }

  static void quote(ByteBuilder out, GoString s, boolean html) {
    quote(out, s.array, s.offset, s.offset + s.length, html);
  }

  private static boolean isSafe(int c, boolean html) {
    if (c < ' ' || c == '"' || c == '\\') return false;
    return !html || c != '<' && c != '>' && c != '&';
  }

  private static void escape(ByteBuilder out, int c) {
    out.add('\\');
    switch (c) {
      case '\\', '"' -> out.add(c);
      case '\b' -> out.add('b');
      case '\f' -> out.add('f');
      case '\n' -> out.add('n');
      case '\r' -> out.add('r');
      case '\t' -> out.add('t');
      default -> hexEscape(out, c);
    }
  }

  private static void hexEscape(ByteBuilder out, int c) {
    out.add("u00");
    out.add(HEX.charAt(c >> 4));
    out.add(HEX.charAt(c & 0xf));
  }

  /** What a quoted string says, invalid UTF-8 and lone surrogates replaced; null if malformed. */
  static GoString unquote(byte[] b, int from, int end) {
    if (end - from < 2 || b[from] != '"' || b[end - 1] != '"') return null;
    int i = from + 1;
    int last = end - 1;
    while (i < last && b[i] >= ' ' && b[i] != '\\' && b[i] != '"') i++;
    if (i == last) {
      return GoString.of(Arrays.copyOfRange(b, from + 1, last));
    }
    ByteBuilder out = new ByteBuilder(end - from + 8);
    out.add(b, from + 1, i);
    while (i < last) {
      int c = b[i];
      if (c == '\\') {
        i = unescape(out, b, i + 1, last);
        if (i < 0) return null;
      } else if (c == '"' || c >= 0 && c < ' ') {
        return null;
      } else if (c >= 0) {
        out.add(c);
        i++;
      } else {
        long decoded = Utf8.decode(b, i, last);
        out.addRune(Utf8.rune(decoded));
        i += Utf8.width(decoded);
      }
    }
    return out.toGoString();
  }

  /** Reads behind a backslash; returns where the rest begins, negative if malformed. */
  private static int unescape(ByteBuilder out, byte[] b, int i, int end) {
    if (i >= end) return -1;
    switch (b[i]) {
      case '"', '\\', '/', '\'' -> out.add(b[i]);
      case 'b' -> out.add('\b');
      case 'f' -> out.add('\f');
      case 'n' -> out.add('\n');
      case 'r' -> out.add('\r');
      case 't' -> out.add('\t');
      case 'u' -> {
        int unit = hex4(b, i + 1, end);
        if (unit < 0) return -1;
        int next = i + 5;
        if (!Character.isSurrogate((char) unit)) {
          out.addRune(unit);
          return next;
        }
        boolean escaped = next + 1 < end && b[next] == '\\' && b[next + 1] == 'u';
        int low = escaped ? hex4(b, next + 2, end) : -1;
        if (low >= 0 && Character.isSurrogatePair((char) unit, (char) low)) {
          out.addRune(Character.toCodePoint((char) unit, (char) low));
          return next + 6;
        }
        out.addRune(Utf8.RUNE_ERROR);
        return next;
      }
      default -> {
        return -1;
      }
    }
    return i + 1;
  }

  private static int hex4(byte[] b, int from, int end) {
    if (from + 4 > end) return -1;
    int v = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = b[i] < 0 ? -1 : Character.digit(b[i], 16);
      if (digit < 0) return -1;
      v = v << 4 | digit;
    }
    return v;
  }

  /** Whether a text is a number as JSON spells it. */
  static boolean isNumber(GoString s) {
    int i = 0;
    int n = s.length;
    if (i < n && s.byteAt(i) == '-') i++;
    if (i == n || !isDigit(s.byteAt(i))) return false;
    if (s.byteAt(i) == '0') i++;
    else i = digits(s, i);
    if (i + 1 < n && s.byteAt(i) == '.' && isDigit(s.byteAt(i + 1))) i = digits(s, i + 1);
    if (i + 1 < n && (s.byteAt(i) == 'e' || s.byteAt(i) == 'E')) {
      i++;
      if (s.byteAt(i) == '+' || s.byteAt(i) == '-') {
        if (++i == n) return false;
      }
      i = digits(s, i);
    }
    return i == n;
  }

  private static int digits(GoString s, int from) {
    int i = from;
    while (i < s.length && isDigit(s.byteAt(i))) i++;
    return i;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  // ---- layout

  static void htmlEscape(ByteBuilder out, byte[] b, int from, int end) {
    int start = from;
    for (int i = from; i < end; i++) {
      int width = escapedWidth(b, i, end);
      if (width == 0) continue;
      out.add(b, start, i);
      writeEscaped(out, b, i);
      start = i + width;
    }
    out.add(b, start, end);
  }

  /** How many bytes are to be escaped for HTML and JavaScript; mostly 0. */
  private static int escapedWidth(byte[] b, int i, int end) {
    int c = b[i];
    if (c == '<' || c == '>' || c == '&') return 1;
    boolean separator =
        c == (byte) 0xE2
            && i + 2 < end
            && b[i + 1] == (byte) 0x80
            && (b[i + 2] & ~1) == (byte) 0xA8;
    return separator ? 3 : 0;
  }

  private static void writeEscaped(ByteBuilder out, byte[] b, int i) {
    if (b[i] < 0) {
      out.add(b[i + 2] == (byte) 0xA8 ? "\\u2028" : "\\u2029");
    } else {
      out.add('\\');
      hexEscape(out, b[i]);
    }
  }

  /** Writes a text without spaces; stops at an error, which stays in the scanner. */
  static void compact(ByteBuilder out, Scanner scan, byte[] b, int from, int end, boolean html) {
    int start = from;
    for (int i = from; i < end; i++) {
      int width = html ? escapedWidth(b, i, end) : 0;
      if (width > 0) {
        if (start < i) out.add(b, start, i);
        writeEscaped(out, b, i);
        start = i + width;
      }
      Scanner.Event event = scan.step(b[i]);
      if (!event.isSpaceOrStop()) continue;
      if (event == Scanner.Event.ERROR) break;
      if (start < i) out.add(b, start, i);
      start = i + 1;
    }
    if (scan.finish() == Scanner.Event.END && start < end) out.add(b, start, end);
  }

  /** Writes a text on lines of its own; stops at an error, which stays in the scanner. */
  static void indent(
      ByteBuilder out, Scanner scan, byte[] b, int from, int end, GoString prefix, GoString by) {
    boolean opened = false;
    int depth = 0;
    for (int i = from; i < end; i++) {
      int c = b[i];
      scan.bytes++;
      Scanner.Event event = scan.step(c);
      if (event == Scanner.Event.SPACE) continue;
      if (event == Scanner.Event.ERROR) break;
      boolean closes = event == Scanner.Event.END_OBJECT || event == Scanner.Event.END_ARRAY;
      if (opened && !closes) {
        opened = false;
        newline(out, prefix, by, ++depth);
      }
      if (event == Scanner.Event.CONTINUE) {
        out.add(c);
        continue;
      }
      switch (c) {
        case '{', '[' -> {
          opened = true;
          out.add(c);
        }
        case ',' -> {
          out.add(c);
          newline(out, prefix, by, depth);
        }
        case ':' -> {
          out.add(c);
          out.add(' ');
        }
        case '}', ']' -> {
          if (opened) opened = false;
          else newline(out, prefix, by, --depth);
          out.add(c);
        }
        default -> out.add(c);
      }
    }
    scan.finish();
  }

  private static void newline(ByteBuilder out, GoString prefix, GoString by, int depth) {
    out.add('\n');
    out.add(prefix);
    for (int i = 0; i < depth; i++) out.add(by);
  }
}
