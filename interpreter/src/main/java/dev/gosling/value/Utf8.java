package dev.gosling.value;

/**
 * UTF-8 as Go decodes it: an invalid byte is U+FFFD of width 1; surrogates, overlong forms and
 * values above U+10FFFF are invalid.
 */
public final class Utf8 {
  /** What invalid bytes decode to and invalid runes are encoded as. */
  public static final int ERROR = 0xFFFD;

  public static final int MAX_RUNE = 0x10FFFF;

  private Utf8() {}

  /**
   * The rune at {@code bytes[at]} and its width, as {@code width << 32 | rune}; {@code at < end}.
   *
   * @param end where the string ends
   */
  public static long decode(byte[] bytes, int at, int end) {
    int b0 = bytes[at];
    if (b0 >= 0) return 1L << 32 | b0;
    b0 &= 0xff;
    if (b0 < 0xC2 || b0 > 0xF4 || at + 1 >= end) return INVALID;
    int b1 = bytes[at + 1] & 0xff;
    if (b0 < 0xE0) {
      return continues(b1) ? pack(2, (b0 & 0x1f) << 6 | b1 & 0x3f) : INVALID;
    }
    int low = b0 == 0xE0 ? 0xA0 : b0 == 0xF0 ? 0x90 : 0x80;
    int high = b0 == 0xED ? 0x9F : b0 == 0xF4 ? 0x8F : 0xBF;
    if (b1 < low || b1 > high || at + 2 >= end) return INVALID;
    int b2 = bytes[at + 2] & 0xff;
    if (!continues(b2)) return INVALID;
    if (b0 < 0xF0) return pack(3, (b0 & 0x0f) << 12 | (b1 & 0x3f) << 6 | b2 & 0x3f);
    if (at + 3 >= end) return INVALID;
    int b3 = bytes[at + 3] & 0xff;
    if (!continues(b3)) return INVALID;
    return pack(4, (b0 & 0x07) << 18 | (b1 & 0x3f) << 12 | (b2 & 0x3f) << 6 | b3 & 0x3f);
  }

  private static final long INVALID = pack(1, ERROR);

  private static boolean continues(int b) {
    return (b & 0xC0) == 0x80;
  }

  private static long pack(int width, int rune) {
    return (long) width << 32 | rune;
  }

  /** The rune of a {@link #decode} result. */
  public static int rune(long decoded) {
    return (int) decoded;
  }

  /** The width in bytes of a {@link #decode} result. */
  public static int width(long decoded) {
    return (int) (decoded >>> 32);
  }

  public static boolean isValid(long rune) {
    return rune >= 0 && rune < 0xD800 || rune > 0xDFFF && rune <= MAX_RUNE;
  }

  /** How many bytes {@link #encode} writes. */
  public static int length(long rune) {
    if (!isValid(rune)) return 3;
    return rune < 0x80 ? 1 : rune < 0x800 ? 2 : rune < 0x10000 ? 3 : 4;
  }

  /** Writes the encoding of {@code rune}, U+FFFD's if it is invalid; returns the end. */
  public static int encode(long rune, byte[] to, int at) {
    int r = isValid(rune) ? (int) rune : ERROR;
    if (r < 0x80) {
      to[at] = (byte) r;
      return at + 1;
    }
    if (r < 0x800) {
      to[at] = (byte) (0xC0 | r >> 6);
      to[at + 1] = (byte) (0x80 | r & 0x3f);
      return at + 2;
    }
    if (r < 0x10000) {
      to[at] = (byte) (0xE0 | r >> 12);
      to[at + 1] = (byte) (0x80 | r >> 6 & 0x3f);
      to[at + 2] = (byte) (0x80 | r & 0x3f);
      return at + 3;
    }
    to[at] = (byte) (0xF0 | r >> 18);
    to[at + 1] = (byte) (0x80 | r >> 12 & 0x3f);
    to[at + 2] = (byte) (0x80 | r >> 6 & 0x3f);
    to[at + 3] = (byte) (0x80 | r & 0x3f);
    return at + 4;
  }
}
