package dev.gosling.types;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Go's quoted form of strings, as {@code strconv.Quote}. */
public final class GoQuote {
  private static final String HEX = "0123456789abcdef";

  private GoQuote() {}

  public static String quote(String s) {
    return quote(s.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that are no valid UTF-8 become {@code \x} escapes. */
  public static String quote(byte[] bytes) {
    StringBuilder out = new StringBuilder("\"");
    int i = 0;
    while (i < bytes.length) {
      int b = bytes[i] & 0xff;
      if (b < 0x80) {
        ascii(out, b);
        i++;
        continue;
      }
      int n = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : b >= 0xc2 ? 2 : 1;
      String r = i + n <= bytes.length ? new String(bytes, i, n, StandardCharsets.UTF_8) : "";
      boolean valid = n > 1 && r.codePointCount(0, r.length()) == 1 && roundTrips(r, bytes, i, n);
      if (!valid) {
        out.append("\\x").append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
        i++;
      } else {
        rune(out, r.codePointAt(0));
        i += n;
      }
    }
    return out.append('"').toString();
  }

  private static boolean roundTrips(String r, byte[] bytes, int at, int n) {
    byte[] again = r.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(again, 0, again.length, bytes, at, at + n);
  }

  private static void ascii(StringBuilder out, int b) {
    switch (b) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case 7 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 11 -> out.append("\\v");
      default -> {
        if (b >= ' ' && b < 0x7f) out.append((char) b);
        else out.append("\\x").append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
      }
    }
  }

  private static void rune(StringBuilder out, int r) {
    int kind = Character.getType(r);
    boolean hidden =
        kind == Character.CONTROL
            || kind == Character.FORMAT
            || kind == Character.SURROGATE
            || kind == Character.PRIVATE_USE
            || kind == Character.UNASSIGNED
            || kind == Character.SPACE_SEPARATOR
            || kind == Character.LINE_SEPARATOR
            || kind == Character.PARAGRAPH_SEPARATOR;
    if (!hidden) out.appendCodePoint(r);
    else out.append(r < 0x10000 ? String.format("\\u%04x", r) : String.format("\\U%08x", r));
  }
}
