package dev.gosling.grammar;

/** UTF-8 as Go decodes it: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {
  private Utf8() {}

  /** The length in bytes of the character at {@code at}, or 0 if the bytes there are invalid. */
  static int length(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) return 1;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > end) return 0;
    for (int i = 1; i < length; i++) if ((bytes[at + i] & 0xC0) != 0x80) return 0;
    int second = bytes[at + 1] & 0xFF;
    boolean invalid =
        lead == 0xE0 && second < 0xA0
            || lead == 0xED && second >= 0xA0
            || lead == 0xF0 && second < 0x90
            || lead == 0xF4 && second >= 0x90;
    return invalid ? 0 : length;
  }

  /** The character whose {@code length} bytes start at {@code at}; U+FFFD for an invalid byte. */
  static int decode(byte[] bytes, int at, int length) {
    if (length == 1) return bytes[at] >= 0 ? bytes[at] : 0xFFFD;
    int c = bytes[at] & 0xFF >> length + 1;
    for (int i = 1; i < length; i++) c = c << 6 | bytes[at + i] & 0x3F;
    return c;
  }
}
