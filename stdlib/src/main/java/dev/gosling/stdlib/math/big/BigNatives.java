package dev.gosling.stdlib.math.big;

import dev.gosling.spi.NativeFunction;

/** The body-less functions of {@code math/big}. */
public final class BigNatives {
  private BigNatives() {}

  public static NativeFunction of(String name) {
    if (name.startsWith("Float.")) return FloatNatives.of(name);
    return name.startsWith("Rat.") ? RatNatives.of(name) : IntNatives.of(name);
  }
}
