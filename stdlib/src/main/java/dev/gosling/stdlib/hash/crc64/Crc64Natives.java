package dev.gosling.stdlib.hash.crc64;

import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.hash.Crc;
import dev.gosling.value.Slice;

/** The body-less functions of {@code hash/crc64}. */
public final class Crc64Natives {
  private Crc64Natives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Table.fill" -> f -> Crc.fill((Slice) f.refs[0], f.longs[0]);
      case "Update" -> f -> f.longs[0] = ~Crc.update(~f.longs[1], (Slice) f.refs[0], f.bytes(1));
      default -> null;
    };
  }
}
