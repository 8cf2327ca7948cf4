package dev.gosling.stdlib.math.rand;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;

/** The body-less functions of {@code math/rand}. */
public final class RandNatives {
  private RandNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "rngSource.Seed" ->
          f -> {
            LaggedFibonacci source = new LaggedFibonacci();
            source.seed(f.longs[0]);
            f.struct(0).refs[0] = source;
          };
      case "rngSource.Int63" -> f -> f.longs[0] = source(f).uint64() & Long.MAX_VALUE;
      case "rngSource.Uint64" -> f -> f.longs[0] = source(f).uint64();
      case "seedGlobal" -> f -> GlobalRandom.of(f).seed(f.longs[0]);
      case "globalUint64" -> f -> f.longs[0] = GlobalRandom.of(f).uint64(f);
      default -> null;
    };
  }

  private static LaggedFibonacci source(Frame f) {
    return (LaggedFibonacci) f.struct(0).refs[0];
  }
}
