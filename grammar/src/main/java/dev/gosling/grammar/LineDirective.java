package dev.gosling.grammar;

import java.nio.charset.StandardCharsets;

/**
 * A comment {@code //line file:line:column} or {@code /*line file:line:column*}{@code /}: what
 * follows it came from another file, say that of a code generator's input.
 *
 * @param offset where the text begins that it speaks of
 * @param file the file's name as written; null for the one before
 * @param line the line at {@code offset}
 * @param column the column at {@code offset}; 0 if columns are unknown
 */
public record LineDirective(int offset, String file, int line, int column) {
  private static final int MAX = 1 << 30;

  /** Whether a comment at {@code start} may be one; elsewhere in a line only the second form is. */
  static boolean isIn(byte[] source, int start, int end) {
    if (end - start < 7) return false;
    boolean isGeneral = source[start + 1] == '*';
    if (!isGeneral && start > 0 && source[start - 1] != '\n') return false;
    return source[start + 2] == 'l'
        && source[start + 3] == 'i'
        && source[start + 4] == 'n'
        && source[start + 5] == 'e'
        && source[start + 6] == ' ';
  }

  /** Reads such a comment; null if it is none after all or wrong, which is reported. */
  static LineDirective read(byte[] source, int start, int end, SyntaxErrors errors) {
    boolean isGeneral = source[start + 1] == '*';
    int last = isGeneral ? end - 2 : end;
    if (!isGeneral && source[last - 1] == '\r') last--;
    int from = start + 7;
    String text = new String(source, from, last - from, StandardCharsets.ISO_8859_1);
    int colon = text.lastIndexOf(':');
    if (colon < 0) return null;
    long number = number(text, colon + 1, text.length());
    if (number < 0) return wrong("line", text, from, colon, errors);
    int before = text.lastIndexOf(':', colon - 1);
    long line = number;
    long column = 0;
    if (before >= 0 && number(text, before + 1, colon) >= 0) {
      line = number(text, before + 1, colon);
      column = number;
      if (column == 0 || column > MAX) return wrong("column", text, from, colon, errors);
      colon = before;
    }
    if (line == 0 || line > MAX) return wrong("line", text, from, colon, errors);
    String file = new String(source, from, colon, StandardCharsets.UTF_8);
    if (file.isEmpty() && column != 0) file = null;
    return new LineDirective(isGeneral ? end : end + 1, file, (int) line, (int) column);
  }

  private static LineDirective wrong(
      String what, String text, int from, int colon, SyntaxErrors errors) {
    errors.error(from + colon + 1, "invalid " + what + " number: " + text.substring(colon + 1));
    return null;
  }

  /** The decimal number between two indices, or -1. */
  private static long number(String text, int from, int to) {
    if (from == to || to - from > 18) return -1;
    long n = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') return -1;
      n = n * 10 + c - '0';
    }
    return n;
  }
}
