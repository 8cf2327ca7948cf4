package dev.gosling.stdlib.math.bits;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.GoPanic;
import java.math.BigInteger;

/** The body-less functions of {@code math/bits}. */
public final class BitsNatives {
  private BitsNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "LeadingZeros64" -> f -> f.longs[0] = Long.numberOfLeadingZeros(f.longs[1]);
      case "TrailingZeros64" -> f -> f.longs[0] = Long.numberOfTrailingZeros(f.longs[1]);
      case "OnesCount64" -> f -> f.longs[0] = Long.bitCount(f.longs[1]);
      case "Reverse64" -> f -> f.longs[0] = Long.reverse(f.longs[1]);
      case "ReverseBytes64" -> f -> f.longs[0] = Long.reverseBytes(f.longs[1]);
      case "mulHigh" -> f -> f.longs[0] = Math.unsignedMultiplyHigh(f.longs[1], f.longs[2]);
      case "overflow" ->
          f -> {
            throw GoPanic.runtimeError("integer overflow");
          };
      case "divide" -> BitsNatives::divide;
      default -> null;
    };
  }

  private static void divide(Frame f) {
    BigInteger dividend = unsigned(f.longs[2]).shiftLeft(64).or(unsigned(f.longs[3]));
    BigInteger[] result = dividend.divideAndRemainder(unsigned(f.longs[4]));
    f.longs[0] = result[0].longValue();
    f.longs[1] = result[1].longValue();
  }

  private static BigInteger unsigned(long v) {
    return new BigInteger(Long.toUnsignedString(v));
  }
}
