package dev.gosling.stdlib.crypto.rand;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import java.security.SecureRandom;

/** The body-less function of {@code crypto/rand}. */
public final class CryptoRandNatives {
  private final SecureRandom random = new SecureRandom();

  private CryptoRandNatives() {}

  public static NativeFunction of(String name) {
    return name.equals("fill") ? CryptoRandNatives::fill : null;
  }

  private static void fill(Frame f) {
    ByteSlice b = f.bytes(0);
    if (b == null) return;
    byte[] bytes = new byte[b.length];
    f.goroutine
        .program()
        .state(CryptoRandNatives.class, CryptoRandNatives::new)
        .random
        .nextBytes(bytes);
    System.arraycopy(bytes, 0, b.array, b.offset, b.length);
  }
}
