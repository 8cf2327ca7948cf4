package dev.gosling.stdlib.math.rand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The additive lagged Fibonacci generator of {@code math/rand}: x(n) = x(n-273) + x(n-607). The
 * seed is spread by a linear congruential generator over a state that had been run for 7.8e12
 * steps.
 */
public final class LaggedFibonacci {
  private static final int LENGTH = 607;
  private static final int TAP = 273;
  private static final int MODULUS = Integer.MAX_VALUE;

  private final long[] state = new long[LENGTH];
  private int tap;
  private int feed;

  /** Read on first use; never changed. */
  private static final class Cooked {
    static final long[] STATE = read();

    private static long[] read() {
      try (InputStream in = LaggedFibonacci.class.getResourceAsStream("cooked.txt")) {
        return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
            .lines()
            .mapToLong(line -> Long.parseUnsignedLong(line, 16))
            .toArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public synchronized void seed(long seed) {
    tap = 0;
    feed = LENGTH - TAP;
    int x = (int) (seed % MODULUS);
    if (x < 0) x += MODULUS;
    if (x == 0) x = 89482311;
    for (int i = 0; i < 20; i++) x = next(x);
    for (int i = 0; i < LENGTH; i++) {
      x = next(x);
      long u = (long) x << 40;
      x = next(x);
      u ^= (long) x << 20;
      x = next(x);
      state[i] = u ^ x ^ Cooked.STATE[i];
    }
  }

  /** 48271 x modulo 2^31 - 1. */
  private static int next(int x) {
    return (int) (48271L * x % MODULUS);
  }

  public synchronized long uint64() {
    if (--tap < 0) tap += LENGTH;
    if (--feed < 0) feed += LENGTH;
    return state[feed] += state[tap];
  }
}
