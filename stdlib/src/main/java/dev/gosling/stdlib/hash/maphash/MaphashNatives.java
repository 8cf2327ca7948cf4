package dev.gosling.stdlib.hash.maphash;

import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.hash.fnv.FnvNatives;
import dev.gosling.value.InterfaceValue;

/** The body-less functions of {@code hash/maphash}. */
public final class MaphashNatives {
  private MaphashNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "update" -> f -> f.longs[0] = FnvNatives.update64(f.longs[1], f.bytes(0), true);
      case "valueHash" -> f -> f.longs[0] = valueHash((InterfaceValue) f.refs[0]);
      default -> null;
    };
  }

  private static long valueHash(InterfaceValue v) {
    if (v == null) return 0;
    return v.type.kind().isRef() ? v.type.hashRef(v.ref) : v.type.hashBits(v.bits);
  }
}
