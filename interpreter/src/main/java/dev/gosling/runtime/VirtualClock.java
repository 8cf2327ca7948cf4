package dev.gosling.runtime;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time as the Go Playground has it: it starts at 2009-11-10 23:00:00 UTC and stands still while
 * anything runs; when every goroutine waits, it jumps to the next timer.
 *
 * <p>A program that looks at the clock again and again until time has passed would wait for ever,
 * and so would one that is busy until another goroutine has slept. So after {@link #PATIENCE} looks
 * without a jump each one makes a microsecond pass, and after {@link #POLLS} polls each one about
 * as much time as compiled code would have taken.
 */
final class VirtualClock implements Clock {
  private static final long PLAYGROUND_START = 1_257_894_000_000_000_000L;
  private static final int PATIENCE = 100_000;
  private static final long POLLS = 10_000_000;
  private static final int NANOS_PER_POLL = 5;
  private static final int MICROSECOND = 1000;

  private final long start;
  private final AtomicLong now = new AtomicLong();

  // Since the last jump. Racy increments may be lost: with several processors these are hints.
  private volatile int looks;
  private volatile long polls;

  VirtualClock() {
    start = PLAYGROUND_START;
  }

  /** Begins at another time. */
  VirtualClock(InstantSource wall) {
    start = Clock.nanosSince1970(wall.instant());
  }

  @Override
  public long nanos() {
    return now.get();
  }

  @Override
  public long wallNanos() {
    int n = looks;
    if (n < PATIENCE) {
      looks = n + 1;
      return start + now.get();
    }
    return start + now.addAndGet(MICROSECOND);
  }

  /** A goroutine has run for so many polls. */
  void ran(int n) {
    long all = polls + n;
    polls = all;
    if (all > POLLS) now.addAndGet((long) n * NANOS_PER_POLL);
  }

  /** Jumps to a time, unless it has passed. */
  void advanceTo(long nanos) {
    looks = 0;
    polls = 0;
    now.accumulateAndGet(nanos, Math::max);
  }
}
