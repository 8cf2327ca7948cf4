package dev.gosling.stdlib.math.big;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.GoString;
import dev.gosling.value.StructValue;
import java.math.BigInteger;

/** The body-less methods of {@code Rat}, whose fields are numerator and denominator. */
final class RatNatives {
  private static final long MAX_EXPONENT5 = 1_000_000;
  private static final long MAX_EXPONENT2 = 10_000_000;
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private RatNatives() {}

  static NativeFunction of(String name) {
    return switch (name) {
      case "Rat.Set" -> f -> store(f, num(f, 2), den(f, 2));
      case "Rat.SetInt" -> f -> store(f, IntNatives.get(f, 2), BigInteger.ONE);
      case "Rat.SetFrac" -> f -> result(f, IntNatives.get(f, 2), IntNatives.get(f, 3));
      case "Rat.setFloat64" -> RatNatives::setFloat64;
      case "Rat.Float64" -> f -> toFloat(f, false);
      case "Rat.Float32" -> f -> toFloat(f, true);
      case "Rat.IsInt" -> f -> f.setBoolean(0, den(f, 0).equals(BigInteger.ONE));
      case "Rat.Cmp" ->
          f -> f.longs[0] = num(f, 0).multiply(den(f, 1)).compareTo(num(f, 1).multiply(den(f, 0)));
      case "Rat.Add" ->
          f -> {
            BigInteger sum = num(f, 2).multiply(den(f, 3)).add(num(f, 3).multiply(den(f, 2)));
            result(f, sum, den(f, 2).multiply(den(f, 3)));
          };
      case "Rat.Sub" ->
          f -> {
            BigInteger left = num(f, 2).multiply(den(f, 3));
            BigInteger difference = left.subtract(num(f, 3).multiply(den(f, 2)));
            result(f, difference, den(f, 2).multiply(den(f, 3)));
          };
      case "Rat.Mul" ->
          f -> result(f, num(f, 2).multiply(num(f, 3)), den(f, 2).multiply(den(f, 3)));
      case "Rat.Quo" ->
          f -> result(f, num(f, 2).multiply(den(f, 3)), den(f, 2).multiply(num(f, 3)));
      case "Rat.Neg" -> f -> store(f, num(f, 2).negate(), den(f, 2));
      case "Rat.Abs" -> f -> store(f, num(f, 2).abs(), den(f, 2));
      case "Rat.Inv" -> f -> result(f, den(f, 2), num(f, 2));
      case "Rat.setString" -> RatNatives::setString;
      case "Rat.FloatString" ->
          f -> f.refs[0] = GoString.of(decimal(num(f, 1), den(f, 1), (int) f.longs[0]));
      case "Rat.FloatPrec" -> RatNatives::floatPrec;
      default -> null;
    };
  }

  static BigInteger num(Frame f, int i) {
    return IntNatives.get((StructValue) f.struct(i).refs[0]);
  }

  static BigInteger den(Frame f, int i) {
    BigInteger b = IntNatives.get((StructValue) f.struct(i).refs[1]);
    return b.signum() == 0 ? BigInteger.ONE : b;
  }

  static void set(StructValue rat, BigInteger num, BigInteger den) {
    IntNatives.set((StructValue) rat.refs[0], num);
    IntNatives.set((StructValue) rat.refs[1], den);
  }

  /** Sets and returns the receiver; the two have no common divisor. */
  private static void store(Frame f, BigInteger num, BigInteger den) {
    set(f.struct(1), num, den);
    f.refs[0] = f.refs[1];
  }

  private static void result(Frame f, BigInteger num, BigInteger den) {
    if (den.signum() == 0) throw Natives.panic(f, "division by zero");
    reduce(f.struct(1), num, den);
    f.refs[0] = f.refs[1];
  }

  static void reduce(StructValue rat, BigInteger num, BigInteger den) {
    if (den.signum() < 0) {
      num = num.negate();
      den = den.negate();
    }
    BigInteger gcd = num.gcd(den);
    if (!gcd.equals(BigInteger.ONE)) {
      num = num.divide(gcd);
      den = den.divide(gcd);
    }
    set(rat, num, den);
  }

  private static void setFloat64(Frame f) {
    setFloat(f.struct(1), BigFloat.of(f.getDouble(0)));
    f.refs[0] = f.refs[1];
  }

  /** Sets {@code rat} to a finite float. */
  static void setFloat(StructValue rat, BigFloat x) {
    BigInteger m = x.negative ? x.mantissa.negate() : x.mantissa;
    if (x.exponent >= 0) set(rat, m.shiftLeft((int) x.exponent), BigInteger.ONE);
    else set(rat, m, BigInteger.ONE.shiftLeft((int) -x.exponent));
  }

  private static void toFloat(Frame f, boolean single) {
    BigInteger num = num(f, 0);
    BigFloat quotient = BigFloat.quotient(BigFloat.of(num), BigFloat.of(den(f, 0)), 64);
    if (num.signum() == 0) quotient = BigFloat.ZERO;
    BigFloat.Float64 r = single ? quotient.toFloat() : quotient.toDouble();
    f.setDouble(0, r.value());
    f.setBoolean(1, !quotient.inexact && r.accuracy() == 0);
  }

  private static void setString(Frame f) {
    GoString s = f.string(1);
    StructValue z = f.struct(0);
    int slash = 0;
    while (slash < s.length && s.byteAt(slash) != '/') slash++;
    f.setBoolean(0, slash < s.length ? setFraction(z, s, slash) : setDecimal(z, s));
  }

  private static boolean setFraction(StructValue z, GoString s, int slash) {
    BigInteger num = NumberText.integer(s.substring(0, slash), 0);
    BigInteger den = NumberText.natural(s.substring(slash + 1, s.length));
    if (num == null || den == null || den.signum() == 0) return false;
    reduce(z, num, den);
    return true;
  }

  private static boolean setDecimal(StructValue z, GoString s) {
    NumberText n = NumberText.real(s, 0, true);
    if (n.error != null || n.end < s.length) return false;
    BigInteger num = n.negative ? n.mantissa.negate() : n.mantissa;
    BigInteger den = BigInteger.ONE;
    if (num.signum() != 0) {
      long exp5 = n.exponent5();
      long exp2 = n.exponent2();
      if (Math.abs(exp5) > MAX_EXPONENT5 || Math.abs(exp2) > MAX_EXPONENT2) return false;
      if (exp5 > 0) num = num.multiply(FIVE.pow((int) exp5));
      else den = FIVE.pow((int) -exp5);
      if (exp2 > 0) num = num.shiftLeft((int) exp2);
      else den = den.shiftLeft((int) -exp2);
    }
    reduce(z, num, den);
    return true;
  }

  private static String decimal(BigInteger num, BigInteger den, int digits) {
    BigInteger scaled = num.abs().multiply(BigInteger.TEN.pow(Math.max(digits, 0)));
    BigInteger[] qr = scaled.divideAndRemainder(den);
    BigInteger rounded = qr[1].shiftLeft(1).compareTo(den) >= 0 ? qr[0].add(BigInteger.ONE) : qr[0];
    String text = rounded.toString();
    String sign = num.signum() < 0 ? "-" : "";
    if (digits <= 0) return sign + text;
    if (text.length() <= digits) text = "0".repeat(digits + 1 - text.length()) + text;
    int point = text.length() - digits;
    return sign + text.substring(0, point) + "." + text.substring(point);
  }

  private static void floatPrec(Frame f) {
    BigInteger den = den(f, 0);
    int twos = den.getLowestSetBit();
    BigInteger rest = den.shiftRight(twos);
    int fives = 0;
    for (; ; fives++) {
      BigInteger[] qr = rest.divideAndRemainder(FIVE);
      if (qr[1].signum() != 0) break;
      rest = qr[0];
    }
    f.longs[0] = Math.max(twos, fives);
    f.setBoolean(1, rest.equals(BigInteger.ONE));
  }
}
