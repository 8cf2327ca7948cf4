package dev.gosling.check;

import dev.gosling.syntax.Expr;
import dev.gosling.syntax.QuotedText;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import java.math.BigInteger;

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
          byte[] bytes = QuotedText.bytes(text);
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
    int value = QuotedText.rune(text);
    return value < 0 ? null : Constants.of(value);
  }
}
