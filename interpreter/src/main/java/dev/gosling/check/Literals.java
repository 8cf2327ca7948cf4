package dev.gosling.check;

import dev.gosling.syntax.Expr;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The values of basic literals. spec: "Integer literals" to "String literals". */
final class Literals {
  private Literals() {}

  static Basic type(Expr.BasicLit.Kind kind) {
    return switch (kind) {
      case INT -> Basic.UNTYPED_INT;
      case FLOAT -> Basic.UNTYPED_FLOAT;
      case IMAG -> Basic.UNTYPED_COMPLEX;
      case CHAR -> Basic.UNTYPED_RUNE;
      case STRING -> Basic.UNTYPED_STRING;
    };
  }

  /** Null for a literal that is malformed. */
  static Constant value(Expr.BasicLit lit) {
    String text = lit.text();
    try {
      return switch (lit.kind()) {
        case INT -> integer(text);
        case FLOAT -> floating(text);
        case IMAG -> imaginary(text.substring(0, text.length() - 1));
        case CHAR -> rune(text);
        case STRING -> {
          byte[] bytes = unquote(text);
          yield bytes == null ? null : new Constant.Str(bytes);
        }
      };
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static Constant integer(String text) {
    String s = text.replace("_", "");
    if (s.length() > 1 && s.charAt(0) == '0') {
      return switch (s.charAt(1)) {
        case 'x', 'X' -> Constants.of(new BigInteger(s.substring(2), 16));
        case 'b', 'B' -> Constants.of(new BigInteger(s.substring(2), 2));
        case 'o', 'O' -> Constants.of(new BigInteger(s.substring(2), 8));
        default -> Constants.of(new BigInteger(s, 8));
      };
    }
    return Constants.of(new BigInteger(s));
  }

  /**
   * spec: "for backward compatibility, an imaginary literal's integer part … of decimal digits".
   */
  private static Constant imaginary(String digits) {
    String s = digits.replace("_", "");
    boolean prefixed = s.length() > 1 && s.charAt(0) == '0' && Character.isLetter(s.charAt(1));
    boolean hexFloat =
        prefixed && (s.indexOf('.') >= 0 || s.indexOf('p') >= 0 || s.indexOf('P') >= 0);
    boolean integer = prefixed ? !hexFloat : s.chars().allMatch(Character::isDigit);
    Constant im;
    if (!integer) im = floating(s);
    else if (prefixed) im = integer(s);
    else im = Constants.of(new BigInteger(s));
    return im == null ? null : new Constant.Complex(Constants.of(0), im);
  }

  private static Constant floating(String text) {
    String s = text.replace("_", "");
    boolean hex = s.startsWith("0x") || s.startsWith("0X");
    int radix = hex ? 16 : 10;
    String body = hex ? s.substring(2) : s;
    int e = body.indexOf(hex ? 'p' : 'e');
    if (e < 0) e = body.indexOf(hex ? 'P' : 'E');
    BigInteger exponent = e < 0 ? BigInteger.ZERO : new BigInteger(body.substring(e + 1));
    String mantissa = e < 0 ? body : body.substring(0, e);
    int dot = mantissa.indexOf('.');
    int fraction = dot < 0 ? 0 : mantissa.length() - dot - 1;
    String digits = dot < 0 ? mantissa : mantissa.substring(0, dot) + mantissa.substring(dot + 1);
    BigInteger num = new BigInteger(digits, radix);
    BigInteger scale = exponent.subtract(BigInteger.valueOf(hex ? 4L * fraction : fraction));
    if (scale.bitLength() > 32) scale = BigInteger.valueOf(scale.signum() * (1L << 40));
    Constant value = Constants.scaled(num, hex ? 2 : 10, scale.longValue());
    return Constants.isUnknown(value) ? null : value;
  }

  private static Constant rune(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < 3) return null;
    Reader r = new Reader(text.substring(1, text.length() - 1));
    int value = r.next();
    return value < 0 || r.more() ? null : Constants.of(value);
  }

  /** The bytes of a string literal, or null where it is malformed. */
  static byte[] unquote(String text) {
    if (text.length() < 2) return null;
    try {
      return unquoted(text);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static byte[] unquoted(String text) {
    String inner = text.substring(1, text.length() - 1);
    if (text.charAt(0) == '`') {
      return inner.replace("\r", "").getBytes(StandardCharsets.UTF_8);
    }
    if (inner.indexOf('\\') < 0) return inner.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(inner.length());
    Reader r = new Reader(inner);
    while (r.more()) {
      int value = r.next();
      if (value < 0) return null;
      if (r.isByte) out.write(value);
      else out.writeBytes(Character.toString(value).getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /** Reads characters and escapes. */
  private static final class Reader {
    private final String s;
    private int at;

    /** Whether the last value came from {@code \x} or an octal escape. */
    boolean isByte;

    Reader(String s) {
      this.s = s;
    }

    boolean more() {
      return at < s.length();
    }

    int next() {
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
}
