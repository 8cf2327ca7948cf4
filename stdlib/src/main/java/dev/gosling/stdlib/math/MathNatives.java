package dev.gosling.stdlib.math;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The body-less functions of {@code math}. */
public final class MathNatives {
  private MathNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Float64bits", "Float64frombits" -> f -> f.longs[0] = f.longs[1];
      case "Float32bits" ->
          f -> f.longs[0] = Float.floatToRawIntBits((float) f.getDouble(1)) & 0xffffffffL;
      case "Float32frombits" -> f -> f.setDouble(0, Float.intBitsToFloat((int) f.longs[1]));
      case "Abs" -> f -> f.longs[0] = f.longs[1] & Long.MAX_VALUE;
      case "Sqrt" -> f -> f.setDouble(0, Math.sqrt(f.getDouble(1)));
      case "Floor" -> f -> f.setDouble(0, Math.floor(f.getDouble(1)));
      case "Ceil" -> f -> f.setDouble(0, Math.ceil(f.getDouble(1)));
      case "RoundToEven" -> f -> f.setDouble(0, Math.rint(f.getDouble(1)));
      case "Trunc" ->
          f -> {
            double x = f.getDouble(1);
            f.setDouble(0, x < 0 ? Math.ceil(x) : Math.floor(x));
          };
      case "Max" -> f -> binary(f, MathNatives::max);
      case "Min" -> f -> binary(f, MathNatives::min);
      case "Mod" -> f -> binary(f, (x, y) -> x % y);
      case "Remainder" -> f -> binary(f, StrictMath::IEEEremainder);
      case "Hypot" -> f -> binary(f, Exponential::hypot);
      case "Pow" -> f -> binary(f, Exponential::pow);
      case "Atan2" -> f -> binary(f, Trigonometric::atan2);
      case "Nextafter" -> f -> binary(f, (x, y) -> x == y ? x : Math.nextAfter(x, y));
      case "FMA" -> f -> f.setDouble(0, Math.fma(f.getDouble(1), f.getDouble(2), f.getDouble(3)));
      case "frexp" ->
          f -> {
            f.setDouble(0, Exponential.fraction(f.getDouble(2)));
            f.longs[1] = Exponential.exponent(f.getDouble(2));
          };
      case "pow10" -> f -> f.setDouble(0, Exponential.pow10((int) f.longs[1]));
      case "Ldexp" -> f -> f.setDouble(0, Exponential.ldexp(f.getDouble(1), f.longs[2]));
      default -> unary(name);
    };
  }

  private static NativeFunction unary(String name) {
    return switch (name) {
      case "Exp" -> f -> unary(f, Exponential::exp);
      case "Exp2" -> f -> unary(f, Exponential::exp2);
      case "Expm1" -> f -> unary(f, StrictMath::expm1);
      case "Log" -> f -> unary(f, Exponential::log);
      case "Log2" -> f -> unary(f, Exponential::log2);
      case "Log10" -> f -> unary(f, Exponential::log10);
      case "Log1p" -> f -> unary(f, StrictMath::log1p);
      case "Cbrt" -> f -> unary(f, Exponential::cbrt);
      case "Sin" -> f -> unary(f, Trigonometric::sin);
      case "Cos" -> f -> unary(f, Trigonometric::cos);
      case "Tan" -> f -> unary(f, Trigonometric::tan);
      case "Asin" -> f -> unary(f, Trigonometric::asin);
      case "Acos" -> f -> unary(f, Trigonometric::acos);
      case "Atan" -> f -> unary(f, Trigonometric::atan);
      case "Sinh" -> f -> unary(f, Exponential::sinh);
      case "Cosh" -> f -> unary(f, Exponential::cosh);
      case "Tanh" -> f -> unary(f, Exponential::tanh);
      case "Asinh" -> f -> unary(f, Exponential::asinh);
      case "Acosh" -> f -> unary(f, Exponential::acosh);
      case "Atanh" -> f -> unary(f, Exponential::atanh);
      case "J0" -> f -> unary(f, Bessel::j0);
      case "J1" -> f -> unary(f, Bessel::j1);
      case "Y0" -> f -> unary(f, Bessel::y0);
      case "Y1" -> f -> unary(f, Bessel::y1);
      case "Jn" -> f -> f.setDouble(0, Bessel.jn(f.longs[1], f.getDouble(2)));
      case "Yn" -> f -> f.setDouble(0, Bessel.yn(f.longs[1], f.getDouble(2)));
      case "Lgamma" ->
          f -> {
            double x = f.getDouble(2);
            f.setDouble(0, LogGamma.of(x));
            f.longs[1] = LogGamma.sign(x);
          };
      case "Gamma" -> f -> unary(f, Special::gamma);
      case "Erf" -> f -> unary(f, Special::erf);
      case "Erfc" -> f -> unary(f, Special::erfc);
      case "Erfinv" -> f -> unary(f, Special::erfinv);
      default -> null;
    };
  }

  private static void unary(Frame f, DoubleUnaryOperator function) {
    f.setDouble(0, function.applyAsDouble(f.getDouble(1)));
  }

  private static void binary(Frame f, DoubleBinaryOperator function) {
    f.setDouble(0, function.applyAsDouble(f.getDouble(1), f.getDouble(2)));
  }

  /** An infinity wins over NaN. */
  private static double max(double x, double y) {
    if (x == Double.POSITIVE_INFINITY || y == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    }
    return Math.max(x, y);
  }

  private static double min(double x, double y) {
    if (x == Double.NEGATIVE_INFINITY || y == Double.NEGATIVE_INFINITY) {
      return Double.NEGATIVE_INFINITY;
    }
    return Math.min(x, y);
  }
}
