package dev.gosling.cli;

/** Text as the columns that it takes on a terminal. */
final class TextColumns {
  private static final int TAB = 4;
  private static final char UNPRINTABLE = '\uFFFD';

  private TextColumns() {}

  /** A line with its tabs expanded and without what would act on the terminal. */
  static String printable(String line) {
    StringBuilder shown = new StringBuilder();
    int column = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      if (c == '\t') {
        int blanks = TAB - column % TAB;
        shown.repeat(' ', blanks);
        column += blanks;
        continue;
      }
      if (actsOnTerminal(c)) c = UNPRINTABLE;
      shown.appendCodePoint(c);
      column += width(c);
    }
    return shown.toString();
  }

  /** How many columns a printable text takes. */
  static int width(String text) {
    return text.codePoints().map(TextColumns::width).sum();
  }

  /** The longest beginning that takes no more than {@code columns}. */
  static String take(String text, int columns) {
    int i = 0;
    for (int used = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      used += width(text.codePointAt(i));
      if (used > columns) break;
    }
    return text.substring(0, i);
  }

  private static boolean actsOnTerminal(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** East Asian characters and pictures take two columns, marks none. */
  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) return 0;
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0x303E
            || c >= 0x3041 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1F64F
            || c >= 0x1F680 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD;
    return wide ? 2 : 1;
  }
}
