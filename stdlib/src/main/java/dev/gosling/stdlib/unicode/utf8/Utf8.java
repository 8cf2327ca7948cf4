package dev.gosling.stdlib.unicode.utf8;

/**
 * UTF-8 as Go decodes it: an invalid sequence is U+FFFD of width 1. A decoded rune and its width
 * are packed into a long, so that decoding allocates nothing.
 */
public final class Utf8 {
  public static final int RUNE_ERROR = 0xFFFD;

  /** RUNE_ERROR of width 1. */
  private static final long INVALID = pack(RUNE_ERROR, 1);

  private Utf8() {}

  public static int rune(long decoded) {
    return (int) decoded;
  }

  public static int width(long decoded) {
    return (int) (decoded >>> 32);
  }

  private static long pack(int rune, int width) {
    return (long) width << 32 | rune;
  }

  /** The rune that starts at {@code at}, before {@code end}; width 0 where there is none. */
  public static long decode(byte[] b, int at, int end) {
    if (at >= end) return pack(RUNE_ERROR, 0);
    int b0 = b[at];
    if (b0 >= 0) return pack(b0, 1);
    b0 &= 0xff;
    if (b0 < 0xC2 || b0 > 0xF4) return INVALID;
    if (at + 1 >= end) return INVALID;
    int b1 = b[at + 1] & 0xff;
    if (b1 < firstLow(b0) || b1 > firstHigh(b0)) return INVALID;
    if (b0 < 0xE0) return pack((b0 & 0x1F) << 6 | b1 & 0x3F, 2);
    if (at + 2 >= end || (b[at + 2] & 0xC0) != 0x80) return INVALID;
    int b2 = b[at + 2] & 0x3F;
    if (b0 < 0xF0) return pack((b0 & 0x0F) << 12 | (b1 & 0x3F) << 6 | b2, 3);
    if (at + 3 >= end || (b[at + 3] & 0xC0) != 0x80) return INVALID;
    return pack((b0 & 0x07) << 18 | (b1 & 0x3F) << 12 | b2 << 6 | b[at + 3] & 0x3F, 4);
  }

  /** The rune that ends before {@code end}, not starting before {@code from}. */
  public static long decodeLast(byte[] b, int from, int end) {
    if (from >= end) return pack(RUNE_ERROR, 0);
    if (b[end - 1] >= 0) return pack(b[end - 1], 1);
    int limit = Math.max(from, end - 4);
    for (int at = end - 2; at >= limit; at--) {
      if ((b[at] & 0xC0) == 0x80) continue;
      long decoded = decode(b, at, end);
      return at + width(decoded) == end ? decoded : INVALID;
    }
    return INVALID;
  }

  /** Whether a whole encoding, valid or not, starts at {@code at}. */
  public static boolean full(byte[] b, int at, int end) {
    if (at >= end) return false;
    int b0 = b[at] & 0xff;
    int width = b0 < 0xC2 || b0 > 0xF4 ? 1 : b0 < 0xE0 ? 2 : b0 < 0xF0 ? 3 : 4;
    if (end - at >= width) return true;
    if (end - at > 1) {
      int b1 = b[at + 1] & 0xff;
      if (b1 < firstLow(b0) || b1 > firstHigh(b0)) return true;
    }
    return end - at > 2 && (b[at + 2] & 0xC0) != 0x80;
  }

  /** Bounds of the second byte, which exclude overlong forms, surrogates and what is too large. */
  private static int firstLow(int b0) {
    return b0 == 0xE0 ? 0xA0 : b0 == 0xF0 ? 0x90 : 0x80;
  }

  private static int firstHigh(int b0) {
    return b0 == 0xED ? 0x9F : b0 == 0xF4 ? 0x8F : 0xBF;
  }

  public static int count(byte[] b, int from, int end) {
    int n = 0;
    for (int at = from; at < end; n++) at += b[at] >= 0 ? 1 : width(decode(b, at, end));
    return n;
  }

  public static boolean valid(byte[] b, int from, int end) {
    for (int at = from; at < end; ) {
      if (b[at] >= 0) {
        at++;
        continue;
      }
      int width = width(decode(b, at, end));
      if (width == 1) return false;
      at += width;
    }
    return true;
  }

  public static boolean validRune(int r) {
    return 0 <= r && r < 0xD800 || 0xDFFF < r && r <= 0x10FFFF;
  }

  /** Writes {@code r}, U+FFFD if invalid, at {@code at}; returns the index after it. */
  public static int encode(byte[] b, int at, int r) {
    if (0 <= r && r < 0x80) {
      b[at] = (byte) r;
      return at + 1;
    }
    if (!validRune(r)) r = RUNE_ERROR;
    if (r < 0x800) {
      b[at] = (byte) (0xC0 | r >> 6);
      b[at + 1] = (byte) (0x80 | r & 0x3F);
      return at + 2;
    }
    if (r < 0x10000) {
      b[at] = (byte) (0xE0 | r >> 12);
      b[at + 1] = (byte) (0x80 | r >> 6 & 0x3F);
      b[at + 2] = (byte) (0x80 | r & 0x3F);
      return at + 3;
    }
    b[at] = (byte) (0xF0 | r >> 18);
    b[at + 1] = (byte) (0x80 | r >> 12 & 0x3F);
    b[at + 2] = (byte) (0x80 | r >> 6 & 0x3F);
    b[at + 3] = (byte) (0x80 | r & 0x3F);
    return at + 4;
  }

  /** Width of the encoding of {@code r}; that of U+FFFD if invalid. */
  public static int length(int r) {
    if (0 <= r && r < 0x80) return 1;
    if (0 <= r && r < 0x800) return 2;
    return validRune(r) && r >= 0x10000 ? 4 : 3;
  }
}
