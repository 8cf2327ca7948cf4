package dev.gosling.runtime;

/** Where a program's time comes from. */
public interface Clock {
  /** Monotonic nanoseconds since some fixed time; never negative. */
  long nanos();

  /** Wall clock: nanoseconds since 1970-01-01 UTC. */
  long wallNanos();

  /** The system's clocks. */
  static Clock real() {
    long start = System.nanoTime();
    return new Clock() {
      @Override
      public long nanos() {
        return System.nanoTime() - start;
      }

      @Override
      public long wallNanos() {
        var now = java.time.Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
      }
    };
  }
}
