package dev.gosling.stdlib.fmt;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.strconv.FloatFormat;
import dev.gosling.stdlib.strconv.Integers;
import dev.gosling.stdlib.strconv.Quote;
import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.stdlib.unicode.utf8.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers, strings and runes under the flags, width and precision of a verb. */
final class Format {
  static final byte[] LOWER = "0123456789abcdefx".getBytes(StandardCharsets.US_ASCII);
  static final byte[] UPPER = "0123456789ABCDEFX".getBytes(StandardCharsets.US_ASCII);

  final ByteBuilder out;

  boolean hasWidth;
  boolean hasPrecision;
  boolean minus;
  boolean plus;
  boolean sharp;
  boolean space;
  boolean zero;

  /** {@code %+v} and {@code %#v} change the meaning of the verb, not of its parts. */
  boolean plusV;

  boolean sharpV;
  int width;
  int precision;

  /** Where a number is put together before it is padded. */
  private final ByteBuilder scratch = new ByteBuilder(72);

  Format(ByteBuilder out) {
    this.out = out;
  }

  void clearFlags() {
    hasWidth = false;
    hasPrecision = false;
    minus = false;
    plus = false;
    sharp = false;
    space = false;
    zero = false;
    plusV = false;
    sharpV = false;
    width = 0;
    precision = 0;
  }

  /** The flags as they are, to be put back after a nested output. */
  record Flags(
      boolean hasWidth,
      boolean hasPrecision,
      boolean minus,
      boolean plus,
      boolean sharp,
      boolean space,
      boolean zero,
      boolean plusV,
      boolean sharpV) {}

  Flags flags() {
    return new Flags(hasWidth, hasPrecision, minus, plus, sharp, space, zero, plusV, sharpV);
  }

  void setFlags(Flags f) {
    hasWidth = f.hasWidth;
    hasPrecision = f.hasPrecision;
    minus = f.minus;
    plus = f.plus;
    sharp = f.sharp;
    space = f.space;
    zero = f.zero;
    plusV = f.plusV;
    sharpV = f.sharpV;
  }

  void padding(int n) {
    // Zeros go to the left only.
    if (n > 0) out.fill(zero && !minus ? '0' : ' ', n);
  }

  void pad(byte[] b, int from, int end) {
    if (!hasWidth || width == 0) {
      out.add(b, from, end);
      return;
    }
    int missing = width - Utf8.count(b, from, end);
    if (!minus) padding(missing);
    out.add(b, from, end);
    if (minus) padding(missing);
  }

  void pad(String ascii) {
    if (hasWidth && !minus) padding(width - ascii.length());
    out.add(ascii);
    if (hasWidth && minus) padding(width - ascii.length());
  }

  private void padWithSpaces(byte[] b, int from, int end) {
    boolean before = zero;
    zero = false;
    pad(b, from, end);
    zero = before;
  }

  void bool(boolean v) {
    pad(v ? "true" : "false");
  }

  /** {@code U+0078}, with sharp {@code U+0078 'x'}. */
  void unicode(long u) {
    ByteBuilder b = scratch;
    b.length = 0;
    b.add("U+");
    int digits = Math.max(1, (67 - Long.numberOfLeadingZeros(u)) / 4);
    b.fill('0', (hasPrecision && precision > 4 ? precision : 4) - digits);
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
      b.add(UPPER[(int) (u >>> shift) & 15]);
    if (sharp && u >= 0 && u <= Character.MAX_CODE_POINT && Unicode.isPrint((int) u)) {
      b.add(" '");
      b.addRune((int) u);
      b.add('\'');
    }
    padWithSpaces(b.array, 0, b.length);
  }

  /**
   * @param u the value; taken as unsigned unless {@code signed}
   */
  void integer(long u, int base, boolean signed, int verb, byte[] digits) {
    if (base == 10 && !hasWidth && !hasPrecision && !plus && !space) {
      plainDecimal(u, signed);
      return;
    }
    boolean negative = signed && u < 0;
    if (negative) u = -u;
    int minDigits = 0;
    if (hasPrecision) {
      minDigits = precision;
      if (minDigits == 0 && u == 0) {
        boolean before = zero;
        zero = false;
        padding(width);
        zero = before;
        return;
      }
    } else if (zero && !minus && hasWidth) {
      minDigits = negative || plus || space ? width - 1 : width;
    }
    // Right to left.
    int room = 72 + Math.max(minDigits, 0);
    scratch.length = 0;
    scratch.ensure(room);
    byte[] b = scratch.array;
    int at = room;
    do {
      b[--at] = digits[(int) Long.remainderUnsigned(u, base)];
      u = Long.divideUnsigned(u, base);
    } while (u != 0);
    while (minDigits > room - at) b[--at] = '0';
    at = prefix(b, at, base, verb, digits);
    if (negative) b[--at] = '-';
    else if (plus) b[--at] = '+';
    else if (space) b[--at] = ' ';
    padWithSpaces(b, at, room);
  }

  private int prefix(byte[] b, int at, int base, int verb, byte[] digits) {
    if (sharp) {
      switch (base) {
        case 2 -> {
          b[--at] = 'b';
          b[--at] = '0';
        }
        case 8 -> {
          if (b[at] != '0') b[--at] = '0';
        }
        case 16 -> {
          b[--at] = digits[16];
          b[--at] = '0';
        }
        default -> {}
      }
    }
    if (verb == 'O') {
      b[--at] = 'o';
      b[--at] = '0';
    }
    return at;
  }

  private void plainDecimal(long u, boolean signed) {
    if (signed) Integers.append(out, u, 10);
    else Integers.appendUnsigned(out, u, 10);
  }

  /** The end of what the precision lets through of a string: it counts runes. */
  private int truncated(byte[] b, int from, int end) {
    if (!hasPrecision) return end;
    int n = precision;
    int at = from;
    for (; at < end && n > 0; n--) at += Utf8.width(Utf8.decode(b, at, end));
    return at;
  }

  void string(byte[] b, int from, int end) {
    pad(b, from, truncated(b, from, end));
  }

  /** Bytes in hexadecimal, with space one by one. */
  void hexBytes(byte[] b, int from, int end, byte[] digits) {
    int length = end - from;
    if (hasPrecision && precision < length) length = precision;
    int total = 2 * length;
    if (total == 0) {
      if (hasWidth) padding(width);
      return;
    }
    if (space) total = total * (sharp ? 2 : 1) + length - 1;
    else if (sharp) total += 2;
    if (hasWidth && width > total && !minus) padding(width - total);
    for (int i = 0; i < length; i++) {
      if (space && i > 0) out.add(' ');
      if (sharp && (space || i == 0)) {
        out.add('0');
        out.add(digits[16]);
      }
      out.add(digits[b[from + i] >> 4 & 15]);
      out.add(digits[b[from + i] & 15]);
    }
    if (hasWidth && width > total && minus) padding(width - total);
  }

  /** Quoted, with sharp in back quotes where possible. */
  void quoted(byte[] b, int from, int end) {
    end = truncated(b, from, end);
    scratch.length = 0;
    if (sharp && Quote.canBackquote(b, from, end)) {
      scratch.add('`');
      scratch.add(b, from, end);
      scratch.add('`');
    } else {
      Quote.append(scratch, b, from, end, '"', plus ? Quote.Keep.ASCII : Quote.Keep.PRINTABLE);
    }
    pad(scratch.array, 0, scratch.length);
  }

  private static int rune(long u) {
    return u < 0 || u > Character.MAX_CODE_POINT ? Utf8.RUNE_ERROR : (int) u;
  }

  void character(long u) {
    scratch.length = 0;
    scratch.addRune(rune(u));
    pad(scratch.array, 0, scratch.length);
  }

  void quotedCharacter(long u) {
    scratch.length = 0;
    Quote.appendRune(scratch, rune(u), plus ? Quote.Keep.ASCII : Quote.Keep.PRINTABLE);
    pad(scratch.array, 0, scratch.length);
  }

  /**
   * @param verb a format of {@link FloatFormat}
   * @param defaultPrecision where the verb gives none
   */
  void floating(double v, boolean single, int verb, int defaultPrecision) {
    int digits = hasPrecision ? precision : defaultPrecision;
    ByteBuilder b = scratch;
    b.length = 0;
    b.add('+');
    FloatFormat.append(b, v, verb, digits, single);
    int from = b.array[1] == '-' || b.array[1] == '+' ? 1 : 0;
    if (space && b.array[from] == '+' && !plus) b.array[from] = ' ';
    byte first = b.array[from + 1];
    if (first == 'I' || first == 'N') {
      if (first == 'N' && !space && !plus) from++;
      padWithSpaces(b.array, from, b.length);
      return;
    }
    if (sharp && verb != 'b') restorePoint(b, from, verb, digits);
    if (plus || b.array[from] != '+') {
      if (zero && !minus && hasWidth && width > b.length - from) {
        out.add(b.array[from]);
        padding(width - (b.length - from));
        out.add(b.array, from + 1, b.length);
        return;
      }
      pad(b.array, from, b.length);
      return;
    }
    pad(b.array, from + 1, b.length);
  }

  /** The sharp flag: always a decimal point, and for g the trailing zeros of the precision. */
  private static void restorePoint(ByteBuilder b, int from, int verb, int precision) {
    int digits =
        switch (verb) {
          case 'g', 'G', 'x' -> precision < 0 ? 6 : precision;
          default -> 0;
        };
    int exponentAt = b.length;
    boolean point = false;
    boolean nonzero = false;
    for (int i = from + 1; i < b.length; i++) {
      int c = b.array[i];
      boolean exponent =
          c == 'p' || c == 'P' || (c == 'e' || c == 'E') && verb != 'x' && verb != 'X';
      if (exponent) {
        exponentAt = i;
        break;
      }
      if (c == '.') {
        point = true;
        continue;
      }
      nonzero |= c != '0';
      if (nonzero) digits--;
    }
    byte[] exponent = Arrays.copyOfRange(b.array, exponentAt, b.length);
    b.length = exponentAt;
    if (!point) {
      if (b.length - from == 2 && b.array[from + 1] == '0') digits--;
      b.add('.');
    }
    b.fill('0', digits);
    b.add(exponent, 0, exponent.length);
  }
}
