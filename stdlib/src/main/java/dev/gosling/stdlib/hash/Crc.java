package dev.gosling.stdlib.hash;

import dev.gosling.value.ByteSlice;
import dev.gosling.value.Slice;

/** Cyclic redundancy checks of up to 64 bits, bits reversed, by a table for bytes. */
public final class Crc {
  private Crc() {}

  /** Sets the elements of a table, an array of 256 integers. */
  public static void fill(Slice table, long polynomial) {
    for (int i = 0; i < table.length; i++) {
      long crc = i;
      for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? crc >>> 1 ^ polynomial : crc >>> 1;
      table.setBits(i, crc);
    }
  }

  /**
   * @param crc without the inversion at start and end
   * @param p may be null for nil
   */
  public static long update(long crc, Slice table, ByteSlice p) {
    if (p == null) return crc;
    long[] entries = new long[256];
    for (int i = 0; i < entries.length; i++) entries[i] = table.getBits(i);
    for (int i = p.offset; i < p.offset + p.length; i++) {
      crc = entries[(int) (crc ^ p.array[i]) & 0xff] ^ crc >>> 8;
    }
    return crc;
  }
}
