package dev.gosling.stdlib.math.big;

import static dev.gosling.stdlib.Lengthy.always;
import static dev.gosling.stdlib.Lengthy.lengthy;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.FatalError;
import dev.gosling.value.GoString;
import dev.gosling.value.LongSlice;
import dev.gosling.value.StructValue;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** The body-less functions on Ints. */
final class IntNatives {
  /** Reference slot of {@code Int.value}. */
  private static final int VALUE = 0;

  private static final BigInteger MASK = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

  private IntNatives() {}

  static NativeFunction of(String name) {
    return switch (name) {
      case "Int.Set" -> unary(x -> x);
      case "Int.Neg" -> unary(BigInteger::negate);
      case "Int.Abs" -> unary(BigInteger::abs);
      case "Int.Not" -> unary(BigInteger::not);
      case "Int.sqrt" -> lengthy(unary(BigInteger::sqrt));
      case "Int.Add" -> binary(BigInteger::add);
      case "Int.Sub" -> binary(BigInteger::subtract);
      case "Int.Mul" -> lengthy(binary(BigInteger::multiply));
      case "Int.And" -> binary(BigInteger::and);
      case "Int.AndNot" -> binary(BigInteger::andNot);
      case "Int.Or" -> binary(BigInteger::or);
      case "Int.Xor" -> binary(BigInteger::xor);
      case "Int.modSqrt" -> lengthy(binary(NumberTheory::modSqrt));
      case "Int.Quo" -> lengthy(division(BigInteger::divide));
      case "Int.Rem" -> lengthy(division(BigInteger::remainder));
      case "Int.Div" -> lengthy(division(IntNatives::euclideanQuotient));
      case "Int.Mod" -> lengthy(division((x, y) -> x.mod(y.abs())));
      case "Int.QuoRem" -> lengthy(f -> divide(f, get(f, 3).divideAndRemainder(divisor(f))));
      case "Int.DivMod" -> lengthy(IntNatives::divMod);
      case "Int.SetInt64" -> f -> result(f, BigInteger.valueOf(f.longs[0]));
      case "Int.SetUint64" -> f -> result(f, unsigned(f.longs[0]));
      case "Int.SetBytes" -> f -> result(f, ofBytes(f.bytes(2)));
      case "Int.SetBits" -> f -> result(f, ofWords((LongSlice) f.refs[2]));
      case "Int.MulRange" ->
          always(f -> result(f, NumberTheory.productOfRange(f.longs[0], f.longs[1])));
      case "Int.Binomial" -> always(f -> result(f, NumberTheory.binomial(f.longs[0], f.longs[1])));
      case "Int.Lsh" -> f -> result(f, get(f, 2).shiftLeft(count(f.longs[0])));
      case "Int.Rsh" -> f -> result(f, get(f, 2).shiftRight(count(f.longs[0])));
      case "Int.setBit" -> IntNatives::setBit;
      case "Int.exp" -> always(IntNatives::exp);
      case "Int.GCD" -> lengthy(IntNatives::gcd);
      case "Int.modInverse" -> lengthy(IntNatives::modInverse);
      case "Int.setString" -> lengthy(IntNatives::setString);
      default -> query(name);
    };
  }

  /** Functions that return no Int. */
  private static NativeFunction query(String name) {
    return switch (name) {
      case "Int.Bits" -> f -> f.refs[0] = words(get(f, 1));
      case "Int.Bytes" -> f -> f.refs[0] = ByteSlice.of(bytes(get(f, 1)));
      case "Int.Int64" -> f -> f.longs[0] = get(f, 0).longValue();
      case "Int.Uint64" -> f -> f.longs[0] = get(f, 0).abs().longValue();
      case "Int.IsInt64" -> f -> f.setBoolean(0, get(f, 0).bitLength() < 64);
      case "Int.IsUint64" ->
          f -> f.setBoolean(0, get(f, 0).signum() >= 0 && get(f, 0).bitLength() <= 64);
      case "Int.Float64" -> IntNatives::float64;
      case "Int.Sign" -> f -> f.longs[0] = get(f, 0).signum();
      case "Int.Cmp" -> f -> f.longs[0] = get(f, 0).compareTo(get(f, 1));
      case "Int.CmpAbs" -> f -> f.longs[0] = get(f, 0).abs().compareTo(get(f, 1).abs());
      case "jacobi" -> f -> f.longs[0] = NumberTheory.jacobi(get(f, 0), get(f, 1));
      case "Int.probablyPrime" ->
          always(f -> f.setBoolean(0, NumberTheory.probablyPrime(get(f, 0), f.longs[1])));
      case "Int.BitLen" -> f -> f.longs[0] = get(f, 0).abs().bitLength();
      case "Int.TrailingZeroBits" -> f -> f.longs[0] = Math.max(0, get(f, 0).getLowestSetBit());
      case "Int.bit" -> f -> f.setBoolean(0, get(f, 0).testBit(count(f.longs[1])));
      case "Int.text" -> lengthy(f -> f.refs[0] = GoString.of(text(get(f, 1), (int) f.longs[0])));
      default -> null;
    };
  }

  /** The Int that the pointer in reference slot {@code i} points to. */
  static BigInteger get(Frame f, int i) {
    return get(f.struct(i));
  }

  static BigInteger get(StructValue x) {
    Object value = x.refs[VALUE];
    return value == null ? BigInteger.ZERO : (BigInteger) value;
  }

  static void set(StructValue z, BigInteger value) {
    z.refs[VALUE] = value;
  }

  /** Sets and returns the receiver. */
  private static void result(Frame f, BigInteger value) {
    set(f.struct(1), value);
    f.refs[0] = f.refs[1];
  }

  private static NativeFunction unary(UnaryOperator<BigInteger> operation) {
    return f -> result(f, operation.apply(get(f, 2)));
  }

  private static NativeFunction binary(BinaryOperator<BigInteger> operation) {
    return f -> result(f, operation.apply(get(f, 2), get(f, 3)));
  }

  private static NativeFunction division(BinaryOperator<BigInteger> operation) {
    return f -> {
      if (get(f, 3).signum() == 0) throw Natives.panic(f, "division by zero");
      result(f, operation.apply(get(f, 2), get(f, 3)));
    };
  }

  private static BigInteger euclideanQuotient(BigInteger x, BigInteger y) {
    BigInteger[] qr = x.divideAndRemainder(y);
    if (qr[1].signum() >= 0) return qr[0];
    return y.signum() > 0 ? qr[0].subtract(BigInteger.ONE) : qr[0].add(BigInteger.ONE);
  }

  // z, x, y and r are in slots 2 to 5 of functions with two results.

  private static BigInteger divisor(Frame f) {
    BigInteger y = get(f, 4);
    if (y.signum() == 0) throw Natives.panic(f, "division by zero");
    return y;
  }

  private static void divide(Frame f, BigInteger[] quotientAndRemainder) {
    set(f.struct(2), quotientAndRemainder[0]);
    set(f.struct(5), quotientAndRemainder[1]);
    f.refs[0] = f.refs[2];
    f.refs[1] = f.refs[5];
  }

  private static void divMod(Frame f) {
    BigInteger y = divisor(f);
    BigInteger quotient = euclideanQuotient(get(f, 3), y);
    divide(f, new BigInteger[] {quotient, get(f, 3).subtract(quotient.multiply(y))});
  }

  private static int count(long n) {
    if (n < 0 || n > Integer.MAX_VALUE) throw new FatalError("runtime: out of memory");
    return (int) n;
  }

  private static void setBit(Frame f) {
    int i = count(f.longs[0]);
    BigInteger x = get(f, 2);
    result(f, f.longs[1] == 0 ? x.clearBit(i) : x.setBit(i));
  }

  private static void exp(Frame f) {
    BigInteger m = f.refs[3] == null ? BigInteger.ZERO : get(f, 3).abs();
    BigInteger value = NumberTheory.power(get(f, 1), get(f, 2), m);
    if (value != null) set(f.struct(0), value);
    f.setBoolean(0, value != null);
  }

  private static void gcd(Frame f) {
    BigInteger a = get(f, 4);
    BigInteger b = get(f, 5);
    if (f.refs[2] == null && f.refs[3] == null) {
      result(f, a.gcd(b));
      return;
    }
    NumberTheory.Bezout r = NumberTheory.bezout(a, b);
    if (f.refs[2] != null) set(f.struct(2), r.x());
    if (f.refs[3] != null) set(f.struct(3), r.y());
    result(f, r.gcd());
  }

  private static void modInverse(Frame f) {
    BigInteger n = get(f, 2).abs();
    BigInteger g = get(f, 1);
    if (g.signum() < 0) {
      if (n.signum() == 0) throw Natives.panic(f, "division by zero");
      g = g.mod(n);
    }
    NumberTheory.Bezout r = NumberTheory.bezout(g, n);
    boolean ok = r.gcd().equals(BigInteger.ONE);
    if (ok) set(f.struct(0), r.x().signum() < 0 ? r.x().add(n) : r.x());
    f.setBoolean(0, ok);
  }

  private static void setString(Frame f) {
    int base = (int) f.longs[1];
    if (base != 0 && (base < 2 || base > 62)) {
      throw Natives.panic(f, "invalid number base " + base);
    }
    BigInteger value = NumberText.integer(f.string(1), base);
    if (value != null) set(f.struct(0), value);
    f.setBoolean(0, value != null);
  }

  private static void float64(Frame f) {
    BigFloat.Float64 r = BigFloat.of(get(f, 0)).toDouble();
    f.setDouble(0, r.value());
    f.longs[1] = r.accuracy();
  }

  static BigInteger unsigned(long x) {
    BigInteger value = BigInteger.valueOf(x);
    return x >= 0 ? value : value.and(MASK);
  }

  private static BigInteger ofBytes(ByteSlice b) {
    return b == null ? BigInteger.ZERO : new BigInteger(1, b.array, b.offset, b.length);
  }

  private static byte[] bytes(BigInteger x) {
    byte[] b = x.abs().toByteArray();
    return b[0] == 0 ? Arrays.copyOfRange(b, 1, b.length) : b;
  }

  private static BigInteger ofWords(LongSlice words) {
    if (words == null) return BigInteger.ZERO;
    byte[] bytes = new byte[words.length * 8];
    for (int i = 0; i < words.length; i++) {
      long word = words.getBits(words.length - 1 - i);
      for (int j = 0; j < 8; j++) bytes[8 * i + j] = (byte) (word >>> 56 - 8 * j);
    }
    return new BigInteger(1, bytes);
  }

  private static LongSlice words(BigInteger x) {
    byte[] bytes = bytes(x);
    int n = (bytes.length + 7) / 8;
    long[] words = new long[n];
    for (int i = 0; i < bytes.length; i++) {
      words[i / 8] |= (bytes[bytes.length - 1 - i] & 0xffL) << 8 * (i % 8);
    }
    return new LongSlice(words, 0, n, n);
  }

  private static final String DIGITS =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  static String text(BigInteger x, int base) {
    if (base <= Character.MAX_RADIX) return x.toString(base);
    BigInteger big = BigInteger.valueOf(base);
    StringBuilder reversed = new StringBuilder();
    for (BigInteger rest = x.abs(); rest.signum() > 0; ) {
      BigInteger[] qr = rest.divideAndRemainder(big);
      reversed.append(DIGITS.charAt(qr[1].intValue()));
      rest = qr[0];
    }
    if (reversed.isEmpty()) return "0";
    return (x.signum() < 0 ? reversed.append('-') : reversed).reverse().toString();
  }
}
