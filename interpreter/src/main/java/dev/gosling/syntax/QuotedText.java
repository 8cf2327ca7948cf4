package dev.gosling.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What rune and string literals denote. spec: "Rune literals", "String literals". */
public final class QuotedText {
  private final String s;
  private int at;

  /** Whether the last value came from {@code \x} or an octal escape. */
  private boolean isByte;

  private QuotedText(String s) {
    this.s = s;
  }

  /** The value of a rune literal, or -1 where it is malformed. */
  public static int rune(String literal) {
    if (literal.length() < 3) return -1;
    QuotedText text = new QuotedText(literal.substring(1, literal.length() - 1));
    int value = text.next();
    return text.hasMore() ? -1 : value;
  }

  /** The bytes of a string literal, or null where it is malformed. */
  public static byte[] bytes(String literal) {
    int last = literal.length() - 1;
    if (last < 1 || literal.charAt(last) != literal.charAt(0)) return null;
    try {
      return unquoted(literal);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static byte[] unquoted(String literal) {
    String inner = literal.substring(1, literal.length() - 1);
    if (literal.charAt(0) == '`') {
      return inner.replace("\r", "").getBytes(StandardCharsets.UTF_8);
    }
    if (inner.indexOf('\\') < 0) return inner.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(inner.length());
    QuotedText text = new QuotedText(inner);
    while (text.hasMore()) {
      int value = text.next();
      if (value < 0) return null;
      if (text.isByte) out.write(value);
      else out.writeBytes(Character.toString(value).getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private boolean hasMore() {
    return at < s.length();
  }

  /** The next character or escape; -1 for an escape that stands for no character. */
  private int next() {
    isByte = false;
    int c = s.codePointAt(at);
    at += Character.charCount(c);
    if (c != '\\') return c;
    char e = s.charAt(at++);
    return switch (e) {
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      case '\\', '\'', '"' -> e;
      case 'x' -> digits(2, 16, true);
      case 'u' -> digits(4, 16, false);
      case 'U' -> digits(8, 16, false);
      default -> {
        at--;
        yield digits(3, 8, true);
      }
    };
  }

  private int digits(int n, int radix, boolean byteValue) {
    long value = Long.parseLong(s, at, at + n, radix);
    at += n;
    isByte = byteValue;
    boolean valid =
        byteValue ? value < 256 : value <= 0x10ffff && (value < 0xd800 || value >= 0xe000);
    return valid ? (int) value : -1;
  }
}
