package dev.gosling.stdlib.math.rand.v2;

import dev.gosling.value.ByteSlice;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The ChaCha8 generator as Go runs it: four interleaved blocks at a time, and after four such
 * batches a new seed from the last output.
 */
final class ChaCha8 {
  private static final int BATCH = 32;
  private static final int RESEED = 4;
  private static final int LAST_COUNTER = 12;

  private final long[] seed = new long[RESEED];
  private final long[] out = new long[BATCH];
  private int at;
  private int end;
  private int counter;

  /**
   * @param bytes 32 of them
   */
  ChaCha8(byte[] bytes, int offset) {
    for (int i = 0; i < seed.length; i++) {
      for (int j = 7; j >= 0; j--) seed[i] = seed[i] << 8 | bytes[offset + 8 * i + j] & 0xff;
    }
    fill();
    end = BATCH;
  }

  /** How many values the seed has given, big-endian, and the seed, little-endian. */
  byte[] position() {
    ByteBuffer b = ByteBuffer.allocate(40);
    b.putLong(counter / 4 * BATCH + at);
    b.order(ByteOrder.LITTLE_ENDIAN);
    for (long s : seed) b.putLong(s);
    return b.array();
  }

  /** The generator that has come to a {@link #position}; null where there is none such. */
  static ChaCha8 at(ByteSlice position) {
    long used = ByteBuffer.wrap(position.array, position.offset, 8).getLong();
    if (used < 0 || used > 4 * BATCH - RESEED) return null;
    ChaCha8 generator = new ChaCha8(position.array, position.offset + 8);
    generator.counter = (int) used / BATCH * 4;
    if (generator.counter > LAST_COUNTER) return null;
    generator.fill();
    generator.at = (int) used % BATCH;
    generator.end = generator.counter == LAST_COUNTER ? BATCH - RESEED : BATCH;
    return generator;
  }

  long uint64() {
    if (at == end) refill();
    return out[at++];
  }

  private void refill() {
    counter += 4;
    if (counter > LAST_COUNTER) {
      System.arraycopy(out, BATCH - RESEED, seed, 0, RESEED);
      counter = 0;
    }
    fill();
    at = 0;
    end = counter == LAST_COUNTER ? BATCH - RESEED : BATCH;
  }

  private void fill() {
    int[][] words = new int[16][4];
    for (int lane = 0; lane < 4; lane++) block(words, lane);
    // Word w of the four blocks makes two numbers.
    for (int w = 0; w < 16; w++) {
      out[2 * w] = words[w][0] & 0xffffffffL | (long) words[w][1] << 32;
      out[2 * w + 1] = words[w][2] & 0xffffffffL | (long) words[w][3] << 32;
    }
  }

  private void block(int[][] words, int lane) {
    int[] key = new int[8];
    for (int i = 0; i < 8; i++) key[i] = (int) (seed[i / 2] >>> 32 * (i & 1));
    int[] b = new int[16];
    b[0] = 0x61707865;
    b[1] = 0x3320646e;
    b[2] = 0x79622d32;
    b[3] = 0x6b206574;
    System.arraycopy(key, 0, b, 4, 8);
    b[12] = counter + lane;
    for (int round = 0; round < 4; round++) {
      for (int i = 0; i < 4; i++) quarter(b, i, 4 + i, 8 + i, 12 + i);
      for (int i = 0; i < 4; i++) quarter(b, i, 4 + (i + 1 & 3), 8 + (i + 2 & 3), 12 + (i + 3 & 3));
    }
    for (int i = 0; i < 8; i++) b[4 + i] += key[i];
    for (int w = 0; w < 16; w++) words[w][lane] = b[w];
  }

  private static void quarter(int[] w, int a, int b, int c, int d) {
    w[a] += w[b];
    w[d] = Integer.rotateLeft(w[d] ^ w[a], 16);
    w[c] += w[d];
    w[b] = Integer.rotateLeft(w[b] ^ w[c], 12);
    w[a] += w[b];
    w[d] = Integer.rotateLeft(w[d] ^ w[a], 8);
    w[c] += w[d];
    w[b] = Integer.rotateLeft(w[b] ^ w[c], 7);
  }
}
