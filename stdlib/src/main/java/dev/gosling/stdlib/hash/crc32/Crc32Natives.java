package dev.gosling.stdlib.hash.crc32;

import static dev.gosling.stdlib.Lengthy.lengthy;

import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.hash.Crc;
import dev.gosling.value.Slice;

/** The body-less functions of {@code hash/crc32}. */
public final class Crc32Natives {
  private static final long UINT32 = 0xffffffffL;

  private Crc32Natives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Table.fill" -> f -> Crc.fill((Slice) f.refs[0], f.longs[0]);
      case "Update" ->
          lengthy(
              f -> {
                long crc = Crc.update(~f.longs[1] & UINT32, (Slice) f.refs[0], f.bytes(1));
                f.longs[0] = ~crc & UINT32;
              });
      default -> null;
    };
  }
}
