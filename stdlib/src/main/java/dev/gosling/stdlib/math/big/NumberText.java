package dev.gosling.stdlib.math.big;

import dev.gosling.value.GoString;
import java.math.BigInteger;

/**
 * A number read from the start of a text: sign, digits of a base of 2 to 62 that may have a point,
 * exponent. With base 0 a prefix names the base and underscores may separate digits.
 */
final class NumberText {
  static final String NO_DIGITS = "number has no digits";
  static final String SEPARATOR = "'_' must separate successive digits";
  static final String END = "EOF";

  private static final int SMALL_BASE = 36;

  private final GoString text;
  private final boolean underscores;

  boolean negative;
  BigInteger mantissa = BigInteger.ZERO;
  int base;

  /** How many digits stood after the point. */
  int fractionDigits;

  long exponent;

  /** 10 or 2. */
  int exponentBase = 10;

  /** Where the number ends. */
  int end;

  /** What is wrong, or null. */
  String error;

  private NumberText(GoString text, int base) {
    this.text = text;
    this.base = base;
    underscores = base == 0;
  }

  /** An integer, or null where the whole text is not one. */
  static BigInteger integer(GoString text, int base) {
    NumberText n = new NumberText(text, base);
    n.sign();
    n.mantissa(false);
    if (n.error != null || n.end < text.length) return null;
    return n.negative ? n.mantissa.negate() : n.mantissa;
  }

  /** An unsigned integer with Go's prefixes, or null. */
  static BigInteger natural(GoString text) {
    NumberText n = new NumberText(text, 0);
    n.mantissa(false);
    return n.error != null || n.end < text.length ? null : n.mantissa;
  }

  /** A number with point and exponent. */
  static NumberText real(GoString text, int base, boolean exponentUnderscores) {
    NumberText n = new NumberText(text, base);
    if (text.length == 0) n.error = END;
    n.sign();
    if (n.error == null) n.mantissa(true);
    if (n.error == null) n.exponent(exponentUnderscores);
    return n;
  }

  /** The power of two that the exponent and the digits after the point stand for. */
  long exponent2() {
    int bits =
        switch (base) {
          case 8 -> 3;
          case 16 -> 4;
          default -> 1;
        };
    return exponent - (long) bits * fractionDigits;
  }

  /** The power of five; {@link #exponent2} has the rest of tens. */
  long exponent5() {
    return (exponentBase == 10 ? exponent : 0) - (base == 10 ? fractionDigits : 0);
  }

  private int peek() {
    return end < text.length ? text.byteAt(end) & 0xff : -1;
  }

  private void sign() {
    if (peek() == '+' || peek() == '-') negative = text.byteAt(end++) == '-';
  }

  private void mantissa(boolean pointAllowed) {
    boolean octalZero = base == 0 && prefix(pointAllowed);
    int from = end;
    boolean afterDigit = from > 0 && text.byteAt(from - 1) != '+' && text.byteAt(from - 1) != '-';
    boolean misplaced = false;
    int digits = 0;
    int point = -1;
    StringBuilder kept = new StringBuilder();
    for (; end < text.length; end++) {
      int c = peek();
      if (c == '.' && pointAllowed && point < 0) {
        misplaced |= end > from && text.byteAt(end - 1) == '_';
        point = digits;
        afterDigit = false;
      } else if (c == '_' && underscores) {
        misplaced |= !afterDigit;
        afterDigit = false;
      } else if (digit(c) < base) {
        kept.append((char) c);
        digits++;
        afterDigit = true;
      } else {
        break;
      }
    }
    misplaced |= end > from && text.byteAt(end - 1) == '_';
    if (digits == 0 && !octalZero) error = NO_DIGITS;
    else if (misplaced) error = SEPARATOR;
    if (point >= 0) fractionDigits = digits - point;
    if (error == null && digits > 0) mantissa = value(kept);
  }

  /** Whether a zero was read as the prefix of octal digits. */
  private boolean prefix(boolean pointAllowed) {
    base = 10;
    if (peek() != '0') return false;
    int next = end + 1 < text.length ? text.byteAt(end + 1) | 0x20 : 0;
    int prefixed =
        switch (next) {
          case 'b' -> 2;
          case 'o' -> 8;
          case 'x' -> 16;
          default -> 10;
        };
    if (prefixed != 10) {
      base = prefixed;
      end += 2;
      return false;
    }
    if (pointAllowed || end + 1 == text.length) return false;
    base = 8;
    end++;
    return true;
  }

  private int digit(int c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'z') return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z') return c - 'A' + (base <= SMALL_BASE ? 10 : SMALL_BASE);
    return Integer.MAX_VALUE;
  }

  private BigInteger value(StringBuilder digits) {
    if (base <= SMALL_BASE) return parse(digits.toString(), base);
    BigInteger value = BigInteger.ZERO;
    BigInteger big = BigInteger.valueOf(base);
    for (int i = 0; i < digits.length(); i++) {
      value = value.multiply(big).add(BigInteger.valueOf(digit(digits.charAt(i))));
    }
    return value;
  }

  private static final int SHORT = 2000;

  /** As BigInteger's constructor, whose time is quadratic, but halves long texts. */
  private static BigInteger parse(String digits, int base) {
    int n = digits.length();
    if (n <= SHORT) return new BigInteger(digits, base);
    int low = n / 2;
    BigInteger high = parse(digits.substring(0, n - low), base);
    BigInteger scale = BigInteger.valueOf(base).pow(low);
    return high.multiply(scale).add(parse(digits.substring(n - low), base));
  }

  private void exponent(boolean underscoresAllowed) {
    int c = peek() | 0x20;
    if (c != 'e' && c != 'p' || peek() < 0) return;
    exponentBase = c == 'e' ? 10 : 2;
    end++;
    boolean minus = peek() == '-';
    if (minus || peek() == '+') end++;
    boolean afterDigit = false;
    boolean misplaced = false;
    boolean digits = false;
    long value = 0;
    for (; end < text.length; end++) {
      int d = peek();
      if (d >= '0' && d <= '9') {
        value = Math.min(value * 10 + (d - '0'), Long.MAX_VALUE / 100);
        digits = afterDigit = true;
      } else if (d == '_' && underscoresAllowed) {
        misplaced |= !afterDigit;
        afterDigit = false;
      } else {
        break;
      }
    }
    if (!digits) error = NO_DIGITS;
    else if (misplaced || !afterDigit) error = SEPARATOR;
    exponent = minus ? -value : value;
  }
}
