package dev.gosling.stdlib.hash;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Slice;

/** The body-less functions of the packages below {@code hash}. */
public final class HashNatives {
  private static final long UINT32 = 0xffffffffL;

  private HashNatives() {}

  /** {@code pkg} is the last part of the path. */
  public static NativeFunction of(String pkg, String name) {
    return switch (pkg + "." + name) {
      case "crc32.Table.fill" -> f -> crcTable((Slice) f.refs[0], f.longs[0]);
      case "crc64.Table.fill" -> f -> crcTable((Slice) f.refs[0], f.longs[0]);
      case "crc32.Update" -> f -> f.longs[0] = crc(f, ~f.longs[1] & UINT32) & UINT32 ^ UINT32;
      case "crc64.Update" -> f -> f.longs[0] = ~crc(f, ~f.longs[1]);
      case "adler32.update" -> HashNatives::adler;
      case "fnv.update32" -> HashNatives::fnv32;
      case "fnv.update64" -> f -> f.longs[0] = fnv64(f.longs[1], f.bytes(0), f.longs[2] != 0);
      case "maphash.update" -> f -> f.longs[0] = fnv64(f.longs[1], f.bytes(0), true);
      case "maphash.valueHash" -> f -> f.longs[0] = valueHash((InterfaceValue) f.refs[0]);
      default -> null;
    };
  }

  private static void crcTable(Slice table, long polynomial) {
    for (int i = 0; i < table.length; i++) {
      long crc = i;
      for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? crc >>> 1 ^ polynomial : crc >>> 1;
      table.setBits(i, crc);
    }
  }

  private static long crc(Frame f, long crc) {
    ByteSlice p = f.bytes(1);
    if (p == null) return crc;
    long[] table = new long[256];
    Slice declared = (Slice) f.refs[0];
    for (int i = 0; i < table.length; i++) table[i] = declared.getBits(i);
    for (int i = p.offset; i < p.offset + p.length; i++) {
      crc = table[(int) (crc ^ p.array[i]) & 0xff] ^ crc >>> 8;
    }
    return crc;
  }

  private static final int ADLER_MODULUS = 65521;

  private static void adler(Frame f) {
    ByteSlice p = f.bytes(0);
    long s1 = f.longs[1] & 0xffff;
    long s2 = f.longs[1] >>> 16;
    for (int i = 0; i < Slice.len(p); i++) {
      s1 = (s1 + (p.array[p.offset + i] & 0xff)) % ADLER_MODULUS;
      s2 = (s2 + s1) % ADLER_MODULUS;
    }
    f.longs[0] = s2 << 16 | s1;
  }

  private static void fnv32(Frame f) {
    ByteSlice p = f.bytes(0);
    int h = (int) f.longs[1];
    boolean xorFirst = f.longs[2] != 0;
    for (int i = 0; i < Slice.len(p); i++) {
      int c = p.array[p.offset + i] & 0xff;
      h = xorFirst ? (h ^ c) * 16777619 : h * 16777619 ^ c;
    }
    f.longs[0] = h & UINT32;
  }

  private static long fnv64(long h, ByteSlice p, boolean xorFirst) {
    for (int i = 0; i < Slice.len(p); i++) {
      int c = p.array[p.offset + i] & 0xff;
      h = xorFirst ? (h ^ c) * 1099511628211L : h * 1099511628211L ^ c;
    }
    return h;
  }

  private static long valueHash(InterfaceValue v) {
    if (v == null) return 0;
    return v.type.kind().isRef() ? v.type.hashRef(v.ref) : v.type.hashBits(v.bits);
  }
}
