package dev.gosling.stdlib.strconv;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.stdlib.unicode.utf8.Utf8;

/** Strings and runes as Go literals. */
public final class Quote {
  /** Which runes stand for themselves. */
  public enum Keep {
    /** Printable ones, as {@code strconv.IsPrint}. */
    PRINTABLE,
    ASCII,
    /** As {@code strconv.IsGraphic}. */
    GRAPHIC
  }

  private static final String HEX = "0123456789abcdef";

  private Quote() {}

  public static void append(ByteBuilder out, byte[] b, int from, int end, int quote, Keep keep) {
    out.add(quote);
    for (int at = from; at < end; ) {
      int c = b[at];
      if (c >= ' ' && c < 0x7f && c != quote && c != '\\') {
        out.add(c);
        at++;
        continue;
      }
      long decoded = Utf8.decode(b, at, end);
      int width = Utf8.width(decoded);
      if (width == 1 && c < 0) hexByte(out, c & 0xff);
      else escape(out, Utf8.rune(decoded), quote, keep);
      at += width;
    }
    out.add(quote);
  }

  public static void appendRune(ByteBuilder out, int r, Keep keep) {
    out.add('\'');
    escape(out, Utf8.validRune(r) ? r : Utf8.RUNE_ERROR, '\'', keep);
    out.add('\'');
  }

  private static void escape(ByteBuilder out, int r, int quote, Keep keep) {
    if (r == quote || r == '\\') {
      out.add('\\');
      out.add(r);
      return;
    }
    boolean plain =
        switch (keep) {
          case ASCII -> r < 0x80 && Unicode.isPrint(r);
          case PRINTABLE -> Unicode.isPrint(r);
          case GRAPHIC -> Unicode.isPrint(r) || Unicode.isGraphicSpace(r);
        };
    if (plain) {
      out.addRune(r);
      return;
    }
    switch (r) {
      case 7 -> out.add("\\a");
      case '\b' -> out.add("\\b");
      case '\f' -> out.add("\\f");
      case '\n' -> out.add("\\n");
      case '\r' -> out.add("\\r");
      case '\t' -> out.add("\\t");
      case 11 -> out.add("\\v");
      default -> {
        if (r < ' ' || r == 0x7f) hexByte(out, r);
        else if (r < 0x10000) hexDigits(out, 'u', r, 12);
        else hexDigits(out, 'U', r, 28);
      }
    }
  }

  private static void hexByte(ByteBuilder out, int b) {
    out.add("\\x");
    out.add(HEX.charAt(b >> 4));
    out.add(HEX.charAt(b & 0xf));
  }

  private static void hexDigits(ByteBuilder out, int letter, int r, int shift) {
    out.add('\\');
    out.add(letter);
    for (; shift >= 0; shift -= 4) out.add(HEX.charAt(r >> shift & 0xf));
  }

  /** Whether the text can stand between back quotes unchanged, on one line. */
  public static boolean canBackquote(byte[] b, int from, int end) {
    for (int at = from; at < end; ) {
      long decoded = Utf8.decode(b, at, end);
      int r = Utf8.rune(decoded);
      at += Utf8.width(decoded);
      if (Utf8.width(decoded) > 1) {
        if (r == 0xFEFF) return false;
        continue;
      }
      if (r == Utf8.RUNE_ERROR || r < ' ' && r != '\t' || r == '`' || r == 0x7f) return false;
    }
    return true;
  }
}
