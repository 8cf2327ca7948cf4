package dev.gosling.stdlib.strconv;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.value.GoString;

/** Integers as text. */
public final class Integers {
  /** {@link #parseUnsigned} and {@link #parse} leave one of these in {@link Result#error}. */
  public static final int OK = 0;

  public static final int RANGE = 1;
  public static final int SYNTAX = 2;
  public static final int BASE = 3;
  public static final int BIT_SIZE = 4;

  private static final byte[] DIGITS =
      "0123456789abcdefghijklmnopqrstuvwxyz".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private Integers() {}

  /** A number and what was wrong with its text. */
  public record Result(long value, int error) {}

  public static void append(ByteBuilder out, long v, int base) {
    if (v < 0) {
      out.add('-');
      v = -v;
    }
    appendUnsigned(out, v, base);
  }

  /** {@code v} taken as unsigned. */
  public static void appendUnsigned(ByteBuilder out, long v, int base) {
    int digits = digits(v, base);
    out.ensure(digits);
    int at = out.length += digits;
    byte[] b = out.array;
    while (v < 0) {
      b[--at] = DIGITS[(int) Long.remainderUnsigned(v, base)];
      v = Long.divideUnsigned(v, base);
    }
    do {
      b[--at] = DIGITS[(int) (v % base)];
      v /= base;
    } while (v != 0);
  }

  private static int digits(long v, int base) {
    int n = 1;
    if (v < 0) {
      n++;
      v = Long.divideUnsigned(v, base);
    }
    for (; v >= base; v /= base) n++;
    return n;
  }

  public static GoString toString(long v, int base) {
    ByteBuilder out = new ByteBuilder(24);
    append(out, v, base);
    return out.toGoString();
  }

  public static GoString toUnsignedString(long v, int base) {
    ByteBuilder out = new ByteBuilder(24);
    appendUnsigned(out, v, base);
    return out.toGoString();
  }

  public static Result parseUnsigned(GoString s, long base, long bitSize) {
    return parseUnsigned(s.array, s.offset, s.offset + s.length, base, bitSize);
  }

  public static Result parse(GoString s, long base, long bitSize) {
    if (s.length == 0) return new Result(0, SYNTAX);
    int at = s.offset;
    int end = s.offset + s.length;
    boolean negative = s.array[at] == '-';
    if (negative || s.array[at] == '+') at++;
    Result r = parseUnsigned(s.array, at, end, base, bitSize);
    if (r.error != OK && r.error != RANGE) return new Result(0, r.error);
    long limit = 1L << (bitSize == 0 ? 63 : bitSize - 1);
    if (!negative && Long.compareUnsigned(r.value, limit) >= 0) return new Result(limit - 1, RANGE);
    if (negative && Long.compareUnsigned(r.value, limit) > 0) return new Result(-limit, RANGE);
    return new Result(negative ? -r.value : r.value, OK);
  }

  private static Result parseUnsigned(byte[] b, int from, int end, long base, long bitSize) {
    if (from == end) return new Result(0, SYNTAX);
    int at = from;
    boolean prefixed = base == 0;
    if (prefixed) {
      base = 10;
      if (b[at] == '0') {
        int letter = end - at >= 3 ? b[at + 1] | 0x20 : 0;
        base = letter == 'b' ? 2 : letter == 'x' ? 16 : 8;
        at += letter == 'b' || letter == 'x' || letter == 'o' ? 2 : 1;
      }
    } else if (base < 2 || base > 36) {
      return new Result(0, BASE);
    }
    if (bitSize == 0) bitSize = 64;
    else if (bitSize < 0 || bitSize > 64) return new Result(0, BIT_SIZE);
    long max = bitSize == 64 ? -1 : (1L << bitSize) - 1;
    long cutoff = Long.divideUnsigned(-1, base) + 1;
    boolean underscores = false;
    long n = 0;
    for (; at < end; at++) {
      byte c = b[at];
      if (c == '_' && prefixed) {
        underscores = true;
        continue;
      }
      int digit = digit(c);
      if (digit < 0 || digit >= base) return new Result(0, SYNTAX);
      if (Long.compareUnsigned(n, cutoff) >= 0) return new Result(max, RANGE);
      n *= base;
      long sum = n + digit;
      if (Long.compareUnsigned(sum, n) < 0 || Long.compareUnsigned(sum, max) > 0) {
        return new Result(max, RANGE);
      }
      n = sum;
    }
    if (underscores && !underscoresOk(b, from, end)) return new Result(0, SYNTAX);
    return new Result(n, OK);
  }

  private static int digit(byte c) {
    if (c >= '0' && c <= '9') return c - '0';
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z' ? lower - 'a' + 10 : -1;
  }

  /** spec "Integer literals": an underscore stands only between digits or after a prefix. */
  static boolean underscoresOk(byte[] b, int at, int end) {
    if (at < end && (b[at] == '-' || b[at] == '+')) at++;
    boolean hex = false;
    boolean afterDigit = false;
    boolean afterUnderscore = false;
    if (end - at >= 2 && b[at] == '0') {
      int letter = b[at + 1] | 0x20;
      if (letter == 'b' || letter == 'o' || letter == 'x') {
        at += 2;
        afterDigit = true;
        hex = letter == 'x';
      }
    }
    for (; at < end; at++) {
      int c = b[at];
      int lower = c | 0x20;
      if (c >= '0' && c <= '9' || hex && lower >= 'a' && lower <= 'f') {
        afterDigit = true;
        afterUnderscore = false;
      } else if (c == '_') {
        if (!afterDigit) return false;
        afterDigit = false;
        afterUnderscore = true;
      } else {
        if (afterUnderscore) return false;
        afterDigit = false;
      }
    }
    return !afterUnderscore;
  }
}
