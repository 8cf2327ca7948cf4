package dev.gosling.runtime;

/** Every choice that the language leaves open. */
public interface Choices {
  /** What is chosen. */
  enum Kind {
    SELECT_CASE,
    MAP_START,
    MATH_RAND,
    /** Which runnable goroutine is next. Asked under a seed only, as the next one. */
    NEXT_GOROUTINE,
    /** After how many polls a goroutine is preempted. */
    PREEMPTION
  }

  /**
   * A number from 0 to {@code bound - 1}.
   *
   * @param g the goroutine that runs; null for NEXT_GOROUTINE
   */
  int below(Goroutine g, int bound, Kind kind);

  /** Draws from a generator per goroutine, independent of what the others do. */
  Choices RANDOM =
      (g, bound, kind) -> {
        int x = g.random;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        g.random = x;
        return (int) ((x & 0xffffffffL) * bound >>> 32);
      };

  /**
   * Draws everything from one generator, so that a program with one processor and virtual time does
   * the same for the same seed. (Steele, Lea, Flood: Fast splittable pseudorandom number
   * generators, 2014.)
   */
  static Choices ofSeed(long seed) {
    return new Choices() {
      private long state = mix(seed);

      @Override
      public int below(Goroutine g, int bound, Kind kind) {
        state += 0x9E3779B97F4A7C15L;
        return (int) ((mix(state) >>> 32) * bound >>> 32);
      }

      private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
      }
    };
  }
}
