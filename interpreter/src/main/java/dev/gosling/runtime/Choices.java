package dev.gosling.runtime;

/** Every choice that the language leaves open. The default draws from a generator per goroutine. */
public interface Choices {
  /** What is chosen. */
  enum Kind {
    SELECT_CASE,
    MAP_START,
    MATH_RAND
  }

  /** A number from 0 to {@code bound - 1}. */
  int below(Goroutine g, int bound, Kind kind);

  /** Independent of everything else that the program does. */
  Choices RANDOM =
      (g, bound, kind) -> {
        int x = g.random;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        g.random = x;
        return (int) ((x & 0xffffffffL) * bound >>> 32);
      };
}
