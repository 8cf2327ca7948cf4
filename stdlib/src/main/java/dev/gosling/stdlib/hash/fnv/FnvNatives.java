package dev.gosling.stdlib.hash.fnv;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.Slice;

/** The body-less functions of {@code hash/fnv}. */
public final class FnvNatives {
  private static final int PRIME32 = 16777619;
  private static final long PRIME64 = 1099511628211L;

  private FnvNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "update32" -> FnvNatives::update32;
      case "update64" -> f -> f.longs[0] = update64(f.longs[1], f.bytes(0), f.longs[2] != 0);
      default -> null;
    };
  }

  private static void update32(Frame f) {
    ByteSlice p = f.bytes(0);
    int h = (int) f.longs[1];
    boolean xorFirst = f.longs[2] != 0;
    for (int i = 0; i < Slice.len(p); i++) {
      int c = p.array[p.offset + i] & 0xff;
      h = xorFirst ? (h ^ c) * PRIME32 : h * PRIME32 ^ c;
    }
    f.longs[0] = h & 0xffffffffL;
  }

  /** {@code p} may be null for nil. */
  public static long update64(long h, ByteSlice p, boolean xorFirst) {
    for (int i = 0; i < Slice.len(p); i++) {
      int c = p.array[p.offset + i] & 0xff;
      h = xorFirst ? (h ^ c) * PRIME64 : h * PRIME64 ^ c;
    }
    return h;
  }
}
