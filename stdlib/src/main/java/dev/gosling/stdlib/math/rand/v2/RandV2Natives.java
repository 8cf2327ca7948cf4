package dev.gosling.stdlib.math.rand.v2;

import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.math.rand.GlobalRandom;
import dev.gosling.value.ByteSlice;

/** The body-less functions of {@code math/rand/v2}. */
public final class RandV2Natives {
  private RandV2Natives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "globalUint64" -> f -> f.longs[0] = GlobalRandom.random(f.goroutine);
      case "ChaCha8.seed" ->
          f -> {
            var bytes = f.bytes(1);
            f.struct(0).refs[0] = new ChaCha8(bytes.array, bytes.offset);
          };
      case "ChaCha8.position" ->
          f -> f.refs[0] = ByteSlice.of(((ChaCha8) f.struct(1).refs[0]).position());
      case "ChaCha8.setPosition" ->
          f -> {
            ChaCha8 generator = ChaCha8.at(f.bytes(1));
            if (generator != null) f.struct(0).refs[0] = generator;
            f.setBoolean(0, generator != null);
          };
      case "ChaCha8.Uint64" -> f -> f.longs[0] = ((ChaCha8) f.struct(0).refs[0]).uint64();
      default -> null;
    };
  }
}
