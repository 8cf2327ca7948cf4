package dev.gosling.stdlib.math.big;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.GoString;
import dev.gosling.value.StructValue;
import java.math.BigInteger;

/** The body-less methods of {@code Float}. Those that compute round to the receiver's precision. */
final class FloatNatives {
  /** Long slots of the struct's fields. */
  private static final int PRECISION = 0;

  private static final int MODE = 1;
  private static final int ACCURACY = 2;

  /** Its reference slot; null is zero. */
  private static final int VALUE = 0;

  private FloatNatives() {}

  static NativeFunction of(String name) {
    return switch (name) {
      case "Float.round" -> f -> set(f.struct(0), get(f, 0));
      case "Float.setUint64" ->
          f -> {
            BigInteger magnitude = IntNatives.unsigned(f.longs[1]);
            set(f.struct(0), BigFloat.of(f.longs[0] != 0, magnitude, 0));
          };
      case "Float.setFloat64" -> f -> set(f.struct(0), BigFloat.of(f.getDouble(0)));
      case "Float.setInt" -> f -> set(f.struct(0), BigFloat.of(IntNatives.get(f, 1)));
      case "Float.setZero" -> f -> set(f.struct(0), BigFloat.zero(f.longs[0] != 0));
      case "Float.setInf" -> f -> set(f.struct(0), BigFloat.infinity(f.longs[0] != 0));
      case "Float.setSign" -> f -> f.struct(0).refs[VALUE] = get(f, 0).withSign(f.longs[0] != 0);
      case "Float.scale" -> f -> set(f.struct(0), get(f, 0).scale(f.longs[0]));
      case "Float.add" -> f -> f.setBoolean(0, add(f, get(f, 2)));
      case "Float.sub" -> f -> f.setBoolean(0, add(f, get(f, 2).negate()));
      case "Float.mul" -> f -> f.setBoolean(0, multiply(f));
      case "Float.quo" -> f -> f.setBoolean(0, divide(f));
      case "Float.sqrt" -> FloatNatives::squareRoot;
      case "Float.parse" -> FloatNatives::parse;
      case "Float.Sign" -> f -> f.longs[0] = get(f, 0).signum();
      case "Float.Signbit" -> f -> f.setBoolean(0, get(f, 0).negative);
      case "Float.IsInf" -> f -> f.setBoolean(0, get(f, 0).infinite);
      case "Float.IsInt" -> f -> f.setBoolean(0, get(f, 0).isInteger());
      case "Float.MinPrec" -> f -> f.longs[0] = get(f, 0).mantissa.bitLength();
      case "Float.exponent" -> f -> f.longs[0] = get(f, 0).isFinite() ? get(f, 0).top() : 0;
      case "Float.Cmp" -> f -> f.longs[0] = get(f, 0).compareTo(get(f, 1));
      case "Float.Float64" -> f -> floating(f, get(f, 0).toDouble());
      case "Float.Float32" -> f -> floating(f, get(f, 0).toFloat());
      case "Float.truncate" -> f -> IntNatives.set(f.struct(1), get(f, 0).truncate());
      case "Float.fraction" -> f -> RatNatives.setFloat(f.struct(1), get(f, 0));
      case "Float.text" ->
          f -> {
            StructValue x = f.struct(1);
            f.refs[0] =
                GoString.of(
                    FloatText.of(
                        get(x),
                        x.longs[PRECISION],
                        (int) x.longs[MODE],
                        (char) f.longs[0],
                        (int) f.longs[1]));
          };
      default -> null;
    };
  }

  private static BigFloat get(Frame f, int i) {
    return get(f.struct(i));
  }

  private static BigFloat get(StructValue x) {
    Object value = x.refs[VALUE];
    return value == null ? BigFloat.ZERO : (BigFloat) value;
  }

  /** Rounds. */
  private static void set(StructValue z, BigFloat value) {
    BigFloat.Rounded r = value.round(z.longs[PRECISION], (int) z.longs[MODE]);
    z.longs[ACCURACY] = r.accuracy();
    z.refs[VALUE] = r.value();
  }

  /** What an operation without a result leaves behind. */
  private static boolean notANumber(Frame f) {
    set(f.struct(0), BigFloat.ZERO);
    return true;
  }

  /** Adds {@code y}, a parameter or its negation; true where there is no result. */
  private static boolean add(Frame f, BigFloat y) {
    StructValue z = f.struct(0);
    BigFloat x = get(f, 1);
    if (x.infinite && y.infinite && x.negative != y.negative) return notANumber(f);
    if (x.isZero() && y.isZero()) {
      set(z, BigFloat.zero(x.negative && y.negative));
    } else if (x.infinite || y.isZero()) {
      set(z, x);
    } else if (y.infinite || x.isZero()) {
      set(z, y);
    } else {
      BigFloat sum = BigFloat.sum(x, y);
      boolean down = z.longs[MODE] == BigFloat.TO_NEGATIVE_INF;
      set(z, sum.isZero() ? BigFloat.zero(down) : sum);
    }
    return false;
  }

  private static boolean multiply(Frame f) {
    BigFloat x = get(f, 1);
    BigFloat y = get(f, 2);
    if (x.isZero() && y.infinite || x.infinite && y.isZero()) return notANumber(f);
    boolean negative = x.negative != y.negative;
    StructValue z = f.struct(0);
    if (x.infinite || y.infinite) set(z, BigFloat.infinity(negative));
    else if (x.isZero() || y.isZero()) set(z, BigFloat.zero(negative));
    else set(z, BigFloat.product(x, y));
    return false;
  }

  private static boolean divide(Frame f) {
    BigFloat x = get(f, 1);
    BigFloat y = get(f, 2);
    if (x.isZero() && y.isZero() || x.infinite && y.infinite) return notANumber(f);
    boolean negative = x.negative != y.negative;
    StructValue z = f.struct(0);
    if (x.infinite || y.isZero()) set(z, BigFloat.infinity(negative));
    else if (y.infinite || x.isZero()) set(z, BigFloat.zero(negative));
    else set(z, BigFloat.quotient(x, y, z.longs[PRECISION]));
    return false;
  }

  private static void squareRoot(Frame f) {
    StructValue z = f.struct(0);
    BigFloat x = get(f, 1);
    set(z, x.isFinite() ? BigFloat.squareRoot(x, z.longs[PRECISION]) : x);
  }

  private static void floating(Frame f, BigFloat.Float64 r) {
    f.setDouble(0, r.value());
    f.longs[1] = r.accuracy();
  }

  /** {@code (z *Float) parse(s string, base int) (b, end int, failure string)}. */
  private static void parse(Frame f) {
    long base = f.longs[2];
    if (base != 0 && base != 2 && base != 8 && base != 10 && base != 16) {
      throw Natives.panic(f, "invalid number base " + base);
    }
    NumberText n = NumberText.real(f.string(2), (int) base, base == 0);
    StructValue z = f.struct(1);
    String failure = n.error;
    if (failure == null) {
      BigFloat mantissa = BigFloat.of(n.negative, n.mantissa, 0);
      long exponent2 = n.exponent2();
      if (Math.abs(mantissa.top() + exponent2) > Integer.MAX_VALUE) {
        failure = "exponent overflow";
      } else {
        long bits = z.longs[PRECISION];
        set(z, BigFloat.timesPowerOfFive(mantissa, n.exponent5(), bits).scale(exponent2));
      }
    }
    f.longs[0] = n.base;
    f.longs[1] = n.end;
    f.refs[0] = GoString.of(failure == null ? "" : failure);
  }
}
