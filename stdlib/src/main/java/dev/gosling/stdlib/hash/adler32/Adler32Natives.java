package dev.gosling.stdlib.hash.adler32;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.Slice;

/** The body-less function of {@code hash/adler32}. */
public final class Adler32Natives {
  /** The largest prime below 2^16. */
  private static final int MODULUS = 65521;

  private Adler32Natives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "update" -> Adler32Natives::update;
      default -> null;
    };
  }

  private static void update(Frame f) {
    ByteSlice p = f.bytes(0);
    long s1 = f.longs[1] & 0xffff;
    long s2 = f.longs[1] >>> 16;
    for (int i = 0; i < Slice.len(p); i++) {
      s1 = (s1 + (p.array[p.offset + i] & 0xff)) % MODULUS;
      s2 = (s2 + s1) % MODULUS;
    }
    f.longs[0] = s2 << 16 | s1;
  }
}
