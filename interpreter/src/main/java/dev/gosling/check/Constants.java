package dev.gosling.check;

import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Exact arithmetic on constants, after {@code go/constant}. Numbers are integers, rationals, or
 * pairs of them; a rational whose numerator or denominator grows beyond {@value #MAX_BITS} bits is
 * rounded to {@value #PRECISION} bits of mantissa, as Go does, and becomes a {@link Constant.Big}
 * if its magnitude asks for it.
 */
final class Constants {
  static final Constant UNKNOWN = new Constant.Unknown();
  private static final int MAX_BITS = 4096;
  private static final int PRECISION = 512;

  /** Longer strings are an error, before they fill the memory. */
  private static final int MAX_STRING_BYTES = 1 << 30;

  private static final Constant ZERO = new Constant.Rat(BigInteger.ZERO, BigInteger.ONE);

  private Constants() {}

  static boolean isUnknown(Constant c) {
    return c instanceof Constant.Unknown;
  }

  static Constant of(boolean b) {
    return new Constant.Bool(b);
  }

  static Constant of(long n) {
    return Constant.Int.of(n);
  }

  static Constant of(BigInteger n) {
    return new Constant.Int(n);
  }

  /** num/den in lowest terms; rounded where it is too long. */
  static Constant ratio(BigInteger num, BigInteger den) {
    if (den.signum() < 0) {
      num = num.negate();
      den = den.negate();
    }
    BigInteger gcd = num.gcd(den);
    if (!gcd.equals(BigInteger.ONE)) {
      num = num.divide(gcd);
      den = den.divide(gcd);
    }
    if (num.bitLength() > MAX_BITS || den.bitLength() > MAX_BITS) return rounded(num, den);
    return new Constant.Rat(num, den);
  }

  /** num/den rounded to {@value #PRECISION} bits. */
  private static Constant rounded(BigInteger num, BigInteger den) {
    int exponent = num.bitLength() - den.bitLength() - PRECISION;
    BigInteger mantissa =
        exponent >= 0
            ? divideHalfEven(num, den.shiftLeft(exponent))
            : divideHalfEven(num.shiftLeft(-exponent), den);
    return big(mantissa, exponent);
  }

  /** {@code mantissa * 2^exponent}, rounded; a rational where that is short. */
  static Constant big(BigInteger mantissa, long exponent) {
    if (mantissa.signum() == 0) return ZERO;
    int extra = mantissa.bitLength() - PRECISION;
    BigInteger m = mantissa;
    long e = exponent;
    if (extra > 0) {
      m = divideHalfEven(m, BigInteger.ONE.shiftLeft(extra));
      e += extra;
    }
    long magnitude = m.bitLength() + e;
    if (magnitude > Integer.MAX_VALUE) return UNKNOWN;
    if (magnitude < Integer.MIN_VALUE) return ZERO;
    int zeros = m.getLowestSetBit();
    m = m.shiftRight(zeros);
    e += zeros;
    if (magnitude > MAX_BITS || e < -MAX_BITS) return new Constant.Big(m, e);
    return e >= 0
        ? new Constant.Rat(m.shiftLeft((int) e), BigInteger.ONE)
        : new Constant.Rat(m, BigInteger.ONE.shiftLeft((int) -e));
  }

  /** A number as mantissa and exponent, with some bits more than are kept. */
  static Constant.Big toBig(Constant c) {
    return switch (c) {
      case Constant.Big b -> b;
      case Constant.Int i -> new Constant.Big(i.value(), 0);
      case Constant.Rat r -> {
        int shift = Math.max(0, PRECISION + 64 - r.num().bitLength() + r.den().bitLength());
        yield new Constant.Big(r.num().shiftLeft(shift).divide(r.den()), -shift);
      }
      default -> new Constant.Big(BigInteger.ZERO, 0);
    };
  }

  /** {@code digits * base^exponent}, for literals. */
  static Constant scaled(BigInteger digits, int base, long exponent) {
    if (digits.signum() == 0) return ZERO;
    if (base == 2)
      return Math.abs(exponent) > MAX_BITS ? big(digits, exponent) : exact(digits, base, exponent);
    if (Math.abs(exponent) <= MAX_BITS) return exact(digits, base, exponent);
    if (Math.abs(exponent) > Integer.MAX_VALUE) return exponent > 0 ? UNKNOWN : ZERO;
    Constant.Big power = power(BigInteger.valueOf(base), Math.abs(exponent));
    if (exponent > 0) {
      return big(digits.multiply(power.mantissa()), power.exponent());
    }
    int shift = power.mantissa().bitLength() + PRECISION + 64;
    return big(digits.shiftLeft(shift).divide(power.mantissa()), -shift - power.exponent());
  }

  private static Constant exact(BigInteger digits, int base, long exponent) {
    BigInteger factor = BigInteger.valueOf(base).pow((int) Math.abs(exponent));
    return exponent >= 0 ? ratio(digits.multiply(factor), BigInteger.ONE) : ratio(digits, factor);
  }

  /** By repeated squaring, with enough bits that the rounded result is right. */
  private static Constant.Big power(BigInteger base, long exponent) {
    BigInteger m = BigInteger.ONE;
    long e = 0;
    for (int i = 63 - Long.numberOfLeadingZeros(exponent); i >= 0; i--) {
      m = m.multiply(m);
      e *= 2;
      if ((exponent >> i & 1) == 1) m = m.multiply(base);
      int extra = m.bitLength() - 2 * PRECISION;
      if (extra > 0) {
        m = m.shiftRight(extra);
        e += extra;
      }
    }
    return new Constant.Big(m, e);
  }

  private static BigInteger divideHalfEven(BigInteger num, BigInteger den) {
    BigInteger[] qr = num.divideAndRemainder(den);
    int half = qr[1].abs().shiftLeft(1).compareTo(den);
    if (half > 0 || half == 0 && qr[0].testBit(0)) {
      return qr[0].add(BigInteger.valueOf(num.signum()));
    }
    return qr[0];
  }

  // Conversions between kinds; each gives UNKNOWN where the value does not fit.

  static Constant toInt(Constant c) {
    return switch (c) {
      case Constant.Int i -> i;
      case Constant.Rat r -> {
        if (r.den().equals(BigInteger.ONE)) yield new Constant.Int(r.num());
        yield nearlyInt(r);
      }
      case Constant.Big b -> UNKNOWN;
      case Constant.Complex z -> sign(z.im()) == 0 ? toInt(z.re()) : UNKNOWN;
      case Constant.Bool b -> UNKNOWN;
      case Constant.Str s -> UNKNOWN;
      case Constant.Unknown u -> u;
    };
  }

  /** A rounded value that misses an integer by an error of its last bits counts as that integer. */
  private static Constant nearlyInt(Constant.Rat r) {
    if (r.num().bitLength() < PRECISION - 4 || r.den().bitCount() != 1) return UNKNOWN;
    BigInteger nearest = divideHalfEven(r.num(), r.den());
    BigInteger error = nearest.multiply(r.den()).subtract(r.num()).abs();
    boolean close = error.bitLength() <= r.num().bitLength() - (PRECISION - 4);
    return close ? new Constant.Int(nearest) : UNKNOWN;
  }

  static Constant toFloat(Constant c) {
    return switch (c) {
      case Constant.Int i -> ratio(i.value(), BigInteger.ONE);
      case Constant.Rat r -> r;
      case Constant.Big b -> b;
      case Constant.Complex z -> sign(z.im()) == 0 ? toFloat(z.re()) : UNKNOWN;
      case Constant.Bool b -> UNKNOWN;
      case Constant.Str s -> UNKNOWN;
      case Constant.Unknown u -> u;
    };
  }

  static Constant toComplex(Constant c) {
    return switch (c) {
      case Constant.Int i -> new Constant.Complex(i, of(0));
      case Constant.Rat r -> new Constant.Complex(r, of(0));
      case Constant.Big b -> new Constant.Complex(b, of(0));
      case Constant.Complex z -> z;
      case Constant.Bool b -> UNKNOWN;
      case Constant.Str s -> UNKNOWN;
      case Constant.Unknown u -> u;
    };
  }

  static Constant real(Constant c) {
    return c instanceof Constant.Complex z ? z.re() : c;
  }

  static Constant imag(Constant c) {
    return switch (c) {
      case Constant.Complex z -> z.im();
      case Constant.Unknown u -> u;
      default -> of(0);
    };
  }

  static boolean isInt(Constant c) {
    return c instanceof Constant.Int;
  }

  /** -1, 0 or 1; for complex numbers 0 exactly for zero; 1 for the unknown value. */
  static int sign(Constant c) {
    return switch (c) {
      case Constant.Int i -> i.value().signum();
      case Constant.Rat r -> r.num().signum();
      case Constant.Big b -> b.mantissa().signum();
      case Constant.Complex z -> sign(z.re()) | sign(z.im());
      default -> 1;
    };
  }

  /** Whether the squares of both parts are zero, so that nothing can be divided by the number. */
  static boolean isZeroSquared(Constant c) {
    Constant re = real(c);
    Constant im = imag(c);
    return sign(mul(re, re)) == 0 && sign(mul(im, im)) == 0;
  }

  /** The value as a {@code long}, or null where it is no integer that fits. */
  static Long longValue(Constant c) {
    return c instanceof Constant.Int i && i.value().bitLength() < 64
        ? (Long) i.value().longValue()
        : null;
  }

  static double doubleValue(Constant c) {
    return switch (c) {
      case Constant.Int i -> i.value().doubleValue();
      case Constant.Rat r -> quotient(r, 53, -1074, 1023);
      case Constant.Big b ->
          b.exponent() < 0 ? 0 : b.mantissa().signum() * Double.POSITIVE_INFINITY;
      default -> Double.NaN;
    };
  }

  static float floatValue(Constant c) {
    return switch (c) {
      case Constant.Int i -> i.value().floatValue();
      case Constant.Rat r -> (float) quotient(r, 24, -149, 127);
      case Constant.Big b -> (float) doubleValue(b);
      default -> Float.NaN;
    };
  }

  /** The nearest number of {@code precision} bits, half to even; infinite on overflow. */
  private static double quotient(Constant.Rat r, int precision, int minExponent, int maxExponent) {
    BigInteger num = r.num().abs();
    BigInteger den = r.den();
    if (num.signum() == 0) return 0;
    int exponent = num.bitLength() - den.bitLength() - precision;
    BigInteger mantissa;
    while (true) {
      exponent = Math.max(exponent, minExponent);
      mantissa =
          exponent >= 0
              ? divideHalfEven(num, den.shiftLeft(exponent))
              : divideHalfEven(num.shiftLeft(-exponent), den);
      if (mantissa.bitLength() <= precision) break;
      // One bit too many: round again from the exact value, never from the rounded one.
      if (mantissa.equals(BigInteger.ONE.shiftLeft(precision))) break;
      exponent++;
    }
    double value =
        exponent > maxExponent
            ? Double.POSITIVE_INFINITY
            : Math.scalb((double) mantissa.longValueExact(), exponent);
    if (precision == 24 && value > Float.MAX_VALUE) value = Double.POSITIVE_INFINITY;
    return r.num().signum() < 0 ? -value : value;
  }

  static Constant ofDouble(double d) {
    if (d == 0) return new Constant.Rat(BigInteger.ZERO, BigInteger.ONE);
    BigDecimal exact = new BigDecimal(d);
    BigInteger num = exact.unscaledValue();
    return exact.scale() >= 0
        ? ratio(num, BigInteger.TEN.pow(exact.scale()))
        : ratio(num.multiply(BigInteger.TEN.pow(-exact.scale())), BigInteger.ONE);
  }

  // Representability.

  /**
   * The value as a constant of type {@code type}, rounded to its precision, or null where it is not
   * representable. spec: "Representability".
   */
  static Constant represent(Constant c, Basic type) {
    if (isUnknown(c)) return c;
    if (type.isInteger()) {
      Constant i = toInt(c);
      if (!(i instanceof Constant.Int n)) return null;
      return fits(n.value(), type) ? i : null;
    }
    if (type.isFloat()) {
      Constant f = toFloat(c);
      return isUnknown(f) ? null : round(f, type == Basic.UNTYPED_FLOAT ? 0 : type.bits());
    }
    if (type.isComplex()) {
      Constant z = toComplex(c);
      if (!(z instanceof Constant.Complex pair)) return null;
      int bits = type == Basic.UNTYPED_COMPLEX ? 0 : type.bits() / 2;
      Constant re = round(toFloat(pair.re()), bits);
      Constant im = round(toFloat(pair.im()), bits);
      return re == null || im == null ? null : new Constant.Complex(re, im);
    }
    if (type.isString()) return c instanceof Constant.Str ? c : null;
    if (type.isBoolean()) return c instanceof Constant.Bool ? c : null;
    return null;
  }

  private static boolean fits(BigInteger n, Basic type) {
    if (type.bits() == 0) return true;
    if (type.isUnsigned()) return n.signum() >= 0 && n.bitLength() <= type.bits();
    return n.bitLength() < type.bits();
  }

  private static Constant round(Constant f, int bits) {
    if (bits == 0 || isUnknown(f)) return f;
    double d = bits == 32 ? floatValue(f) : doubleValue(f);
    return Double.isInfinite(d) ? null : ofDouble(d);
  }

  // Operations. Operands have been checked to be of kinds the operator is defined on.

  static Constant unary(Token op, Constant c, Basic type) {
    return switch (c) {
      case Constant.Unknown u -> u;
      case Constant.Bool b -> of(!b.value());
      case Constant.Str s -> UNKNOWN;
      case Constant.Int i ->
          switch (op) {
            case SUB -> of(i.value().negate());
            case XOR -> of(complement(i.value(), type));
            default -> i;
          };
      case Constant.Rat r -> op == Token.SUB ? new Constant.Rat(r.num().negate(), r.den()) : r;
      case Constant.Big b ->
          op == Token.SUB ? new Constant.Big(b.mantissa().negate(), b.exponent()) : b;
      case Constant.Complex z ->
          op == Token.SUB
              ? new Constant.Complex(unary(op, z.re(), type), unary(op, z.im(), type))
              : z;
    };
  }

  /** spec: "^x: bitwise complement is m ^ x with m = 'all bits set to 1' for unsigned x". */
  private static BigInteger complement(BigInteger n, Basic type) {
    if (!type.isUnsigned()) return n.not();
    return BigInteger.ONE.shiftLeft(type.bits()).subtract(BigInteger.ONE).xor(n);
  }

  /**
   * @param integer whether {@code /} is integer division
   */
  static Constant binary(Constant a, Token op, Constant b, boolean integer) {
    if (isUnknown(a) || isUnknown(b)) return UNKNOWN;
    if (a instanceof Constant.Bool x && b instanceof Constant.Bool y) {
      return of(op == Token.LAND ? x.value() && y.value() : x.value() || y.value());
    }
    if (a instanceof Constant.Str x && b instanceof Constant.Str y) return concat(x, y);
    if (a instanceof Constant.Complex || b instanceof Constant.Complex) {
      return complex((Constant.Complex) toComplex(a), op, (Constant.Complex) toComplex(b));
    }
    if (a instanceof Constant.Int x && b instanceof Constant.Int y) {
      return integers(x.value(), op, y.value(), integer);
    }
    if (a instanceof Constant.Big || b instanceof Constant.Big) {
      return bigs(toBig(a), op, toBig(b));
    }
    return rationals((Constant.Rat) asRat(a), op, (Constant.Rat) asRat(b));
  }

  private static Constant bigs(Constant.Big a, Token op, Constant.Big b) {
    return switch (op) {
      case ADD -> sum(a, b);
      case SUB -> sum(a, new Constant.Big(b.mantissa().negate(), b.exponent()));
      case MUL -> big(a.mantissa().multiply(b.mantissa()), a.exponent() + b.exponent());
      case QUO -> {
        int shift =
            Math.max(0, PRECISION + 64 + b.mantissa().bitLength() - a.mantissa().bitLength());
        yield big(
            a.mantissa().shiftLeft(shift).divide(b.mantissa()),
            a.exponent() - b.exponent() - shift);
      }
      default -> UNKNOWN;
    };
  }

  private static Constant sum(Constant.Big a, Constant.Big b) {
    if (a.exponent() < b.exponent()) return sum(b, a);
    long shift = a.exponent() - b.exponent();
    // What lies far below the last bit that is kept does not count.
    if (shift > 4L * MAX_BITS) return big(a.mantissa(), a.exponent());
    return big(a.mantissa().shiftLeft((int) shift).add(b.mantissa()), b.exponent());
  }

  private static Constant asRat(Constant c) {
    return c instanceof Constant.Int i ? new Constant.Rat(i.value(), BigInteger.ONE) : c;
  }

  private static Constant concat(Constant.Str a, Constant.Str b) {
    return a.length() + b.length() > MAX_STRING_BYTES ? UNKNOWN : new Constant.Str(a, b);
  }

  private static Constant integers(BigInteger a, Token op, BigInteger b, boolean integer) {
    return switch (op) {
      case ADD -> of(a.add(b));
      case SUB -> of(a.subtract(b));
      case MUL -> of(a.multiply(b));
      case QUO -> integer ? of(a.divide(b)) : ratio(a, b);
      case REM -> of(a.remainder(b));
      case AND -> of(a.and(b));
      case OR -> of(a.or(b));
      case XOR -> of(a.xor(b));
      case AND_NOT -> of(a.andNot(b));
      default -> UNKNOWN;
    };
  }

  private static Constant rationals(Constant.Rat a, Token op, Constant.Rat b) {
    BigInteger cross = a.num().multiply(b.den());
    BigInteger other = b.num().multiply(a.den());
    BigInteger den = a.den().multiply(b.den());
    return switch (op) {
      case ADD -> ratio(cross.add(other), den);
      case SUB -> ratio(cross.subtract(other), den);
      case MUL -> ratio(a.num().multiply(b.num()), den);
      case QUO -> ratio(cross, other);
      default -> UNKNOWN;
    };
  }

  private static Constant complex(Constant.Complex x, Token op, Constant.Complex y) {
    Constant a = x.re();
    Constant b = x.im();
    Constant c = y.re();
    Constant d = y.im();
    return switch (op) {
      case ADD, SUB -> new Constant.Complex(real(a, op, c), real(b, op, d));
      case MUL ->
          new Constant.Complex(
              real(mul(a, c), Token.SUB, mul(b, d)), real(mul(b, c), Token.ADD, mul(a, d)));
      case QUO -> {
        Constant s = real(mul(c, c), Token.ADD, mul(d, d));
        Constant re = real(mul(a, c), Token.ADD, mul(b, d));
        Constant im = real(mul(b, c), Token.SUB, mul(a, d));
        yield new Constant.Complex(real(re, Token.QUO, s), real(im, Token.QUO, s));
      }
      default -> UNKNOWN;
    };
  }

  private static Constant mul(Constant a, Constant b) {
    return real(a, Token.MUL, b);
  }

  private static Constant real(Constant a, Token op, Constant b) {
    return binary(a, op, b, false);
  }

  static Constant shift(Constant c, Token op, int count) {
    if (!(c instanceof Constant.Int i)) return UNKNOWN;
    return of(op == Token.SHL ? i.value().shiftLeft(count) : i.value().shiftRight(count));
  }

  static boolean compare(Constant a, Token op, Constant b) {
    if (isUnknown(a) || isUnknown(b)) return false;
    int order;
    if (a instanceof Constant.Bool x && b instanceof Constant.Bool y) {
      order = Boolean.compare(x.value(), y.value());
    } else if (a instanceof Constant.Str x && b instanceof Constant.Str y) {
      order = Arrays.compareUnsigned(x.bytes(), y.bytes());
    } else if (a instanceof Constant.Complex || b instanceof Constant.Complex) {
      Constant.Complex x = (Constant.Complex) toComplex(a);
      Constant.Complex y = (Constant.Complex) toComplex(b);
      order = order(x.re(), y.re()) == 0 && order(x.im(), y.im()) == 0 ? 0 : 1;
    } else {
      order = order(a, b);
    }
    return switch (op) {
      case EQL -> order == 0;
      case NEQ -> order != 0;
      case LSS -> order < 0;
      case LEQ -> order <= 0;
      case GTR -> order > 0;
      case GEQ -> order >= 0;
      default -> false;
    };
  }

  private static int order(Constant a, Constant b) {
    if (a instanceof Constant.Int x && b instanceof Constant.Int y) {
      return x.value().compareTo(y.value());
    }
    if (a instanceof Constant.Big || b instanceof Constant.Big) {
      return sign(bigs(toBig(a), Token.SUB, toBig(b)));
    }
    Constant.Rat x = (Constant.Rat) asRat(a);
    Constant.Rat y = (Constant.Rat) asRat(b);
    return x.num().multiply(y.den()).compareTo(y.num().multiply(x.den()));
  }

  /** Equal keys for equal constants; for duplicate cases and map keys. */
  static Object key(Constant c) {
    return switch (c) {
      case Constant.Bool b -> b;
      case Constant.Str s -> new String(s.bytes(), StandardCharsets.ISO_8859_1);
      case Constant.Int i -> i.value();
      case Constant.Rat r -> r.den().equals(BigInteger.ONE) ? r.num() : r;
      case Constant.Big b -> b;
      case Constant.Complex z ->
          sign(z.im()) == 0 ? key(z.re()) : List.of(key(z.re()), key(z.im()));
      case Constant.Unknown u -> u;
    };
  }
}
