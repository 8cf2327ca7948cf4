package dev.gosling.stdlib.math.rand;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Choices;
import dev.gosling.runtime.Goroutine;

/** What the package-level functions draw from: the program's choices, or a seeded generator. */
public final class GlobalRandom {
  private volatile LaggedFibonacci seeded;

  private GlobalRandom() {}

  static GlobalRandom of(Frame f) {
    return f.goroutine.program().state(GlobalRandom.class, GlobalRandom::new);
  }

  void seed(long seed) {
    LaggedFibonacci source = new LaggedFibonacci();
    source.seed(seed);
    seeded = source;
  }

  long uint64(Frame f) {
    LaggedFibonacci source = seeded;
    return source != null ? source.uint64() : random(f.goroutine);
  }

  /** 64 random bits. */
  public static long random(Goroutine g) {
    Choices choices = g.program().choices();
    long x = 0;
    for (int i = 0; i < 3; i++) {
      x = x << 22 ^ choices.below(g, 1 << 24, Choices.Kind.MATH_RAND);
    }
    return x;
  }
}
