package dev.gosling.stdlib.crypto.rand;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Choices;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.Program;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import java.security.SecureRandom;

/** The body-less function of {@code crypto/rand}. Under a seed nothing is secret. */
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
    Program program = f.goroutine.program();
    if (program.seeded()) draw(f.goroutine, bytes);
    else program.state(CryptoRandNatives.class, CryptoRandNatives::new).random.nextBytes(bytes);
    System.arraycopy(bytes, 0, b.array, b.offset, b.length);
  }

  private static void draw(Goroutine g, byte[] bytes) {
    Choices choices = g.program().choices();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) choices.below(g, 1 << Byte.SIZE, Choices.Kind.MATH_RAND);
    }
  }
}
