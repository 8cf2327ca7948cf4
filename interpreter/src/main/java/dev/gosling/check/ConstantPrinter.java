package dev.gosling.check;

import dev.gosling.types.Constant;
import dev.gosling.types.GoQuote;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Constants as messages print them. */
final class ConstantPrinter {
  private static final int MAX_STRING = 72;
  private static final double LN_2 = 0.693147180559945309417232121458176568;
  private static final double LN_10 = 2.30258509299404568401799145468436421;

  private ConstantPrinter() {}

  /** Short: strings quoted and cut, floats with six digits. */
  static String print(Constant c) {
    return switch (c) {
      case Constant.Bool b -> String.valueOf(b.value());
      case Constant.Str s -> cut(GoQuote.quote(s.bytes()));
      case Constant.Int i -> i.value().toString();
      case Constant.Rat r -> printFloat(r);
      case Constant.Big b -> printBig(b);
      case Constant.Complex z -> "(" + print(z.re()) + " + " + print(z.im()) + "i)";
      case Constant.Unknown u -> "unknown";
    };
  }

  private static String cut(String quoted) {
    if (quoted.codePointCount(0, quoted.length()) <= MAX_STRING) return quoted;
    return quoted.substring(0, quoted.offsetByCodePoints(0, MAX_STRING - 3)) + "...";
  }

  private static String printFloat(Constant.Rat r) {
    double d = Constants.doubleValue(r);
    if ((r.num().signum() == 0) == (d == 0) && !Double.isInfinite(d)) {
      String s = formatG(new BigDecimal(d), 6);
      boolean integer = r.den().equals(BigInteger.ONE);
      return integer || s.indexOf('.') >= 0 ? s : formatG(new BigDecimal(Double.toString(d)), 0);
    }
    return printBig(Constants.toBig(r));
  }

  /** Six digits and a decimal exponent, by logarithms, as Go approximates numbers out of range. */
  private static String printBig(Constant.Big b) {
    int bits = b.mantissa().bitLength();
    double mantissa = new BigDecimal(b.mantissa()).doubleValue();
    mantissa =
        bits > 1000
            ? Math.scalb(b.mantissa().shiftRight(bits - 64).doubleValue(), -64)
            : Math.scalb(mantissa, -bits);
    double decimal = (bits + b.exponent()) * (LN_2 / LN_10);
    long exponent = (long) decimal;
    mantissa *= Math.pow(10, decimal - exponent);
    if (Math.abs(mantissa) < 1 - 0.5e-6) {
      mantissa *= 10;
      exponent--;
    } else if (Math.abs(mantissa) >= 10) {
      mantissa /= 10;
      exponent++;
    }
    return formatG(new BigDecimal(mantissa), 6) + "e" + (exponent < 0 ? "" : "+") + exponent;
  }

  /** {@code %.<digits>g}, or {@code %g} (all digits given) for 0 digits. */
  private static String formatG(BigDecimal value, int digits) {
    if (value.signum() == 0) return "0";
    BigDecimal v =
        digits == 0 ? value : value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    v = v.stripTrailingZeros();
    String mantissa = v.unscaledValue().abs().toString();
    int exponent = mantissa.length() - v.scale() - 1;
    String sign = v.signum() < 0 ? "-" : "";
    int limit = digits == 0 ? 21 : digits;
    if (exponent < -4 || exponent >= limit) {
      String rest = mantissa.length() > 1 ? "." + mantissa.substring(1) : "";
      String e = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
      return sign + mantissa.charAt(0) + rest + "e" + (exponent < 0 ? "-" : "+") + e;
    }
    return v.toPlainString();
  }
}
