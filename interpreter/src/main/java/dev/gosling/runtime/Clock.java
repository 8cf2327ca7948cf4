package dev.gosling.runtime;

import java.time.Instant;
import java.time.InstantSource;

/** Where a program's time comes from. */
public interface Clock {
  /** Monotonic nanoseconds since some fixed time; never negative. */
  long nanos();

  /** Wall clock: nanoseconds since 1970-01-01 UTC. */
  long wallNanos();

  /** The system's clocks. */
  static Clock real() {
    return real(InstantSource.system());
  }

  /** The system's monotonic time, and another wall clock. */
  static Clock real(InstantSource wall) {
    long start = System.nanoTime();
    return new Clock() {
      @Override
      public long nanos() {
        return System.nanoTime() - start;
      }

      @Override
      public long wallNanos() {
        return nanosSince1970(wall.instant());
      }
    };
  }

  /** For times from 1678 to 2262. */
  static long nanosSince1970(Instant t) {
    return t.getEpochSecond() * 1_000_000_000L + t.getNano();
  }
}
