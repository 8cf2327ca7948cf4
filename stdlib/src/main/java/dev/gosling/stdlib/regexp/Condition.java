package dev.gosling.stdlib.regexp;

/** What may hold between two runes: bits, as in {@code syntax.EmptyOp}. */
final class Condition {
  static final int BEGIN_LINE = 1;
  static final int END_LINE = 2;
  static final int BEGIN_TEXT = 4;
  static final int END_TEXT = 8;
  static final int WORD_BOUNDARY = 16;
  static final int NO_WORD_BOUNDARY = 32;

  private Condition() {}

  /** What holds before {@code text[at]}, a text being from {@code start} to {@code end}. */
  static int at(byte[] text, int start, int end, int at) {
    int found = 0;
    boolean wordBefore = false;
    boolean wordAfter = false;
    if (at == start) {
      found = BEGIN_TEXT | BEGIN_LINE;
    } else {
      if (text[at - 1] == '\n') found = BEGIN_LINE;
      wordBefore = isWord(text[at - 1]);
    }
    if (at == end) {
      found |= END_TEXT | END_LINE;
    } else {
      if (text[at] == '\n') found |= END_LINE;
      wordAfter = isWord(text[at]);
    }
    return found | (wordBefore != wordAfter ? WORD_BOUNDARY : NO_WORD_BOUNDARY);
  }

  private static boolean isWord(int b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_';
  }
}
