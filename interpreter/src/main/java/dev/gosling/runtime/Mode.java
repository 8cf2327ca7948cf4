package dev.gosling.runtime;

import java.time.InstantSource;
import java.util.OptionalLong;

/**
 * What is unusual about how a program is run.
 *
 * @param seed draws every choice: one processor, and the same output for the same seed if time is
 *     virtual too
 * @param virtualTime time jumps when every goroutine waits, see {@link VirtualClock}
 * @param wallClock tells the time of day, or only that at which virtual time begins; null for the
 *     system's, or the Playground's
 * @param leaks what becomes of goroutines that are left when main returns
 * @param limits what stops the program
 */
public record Mode(
    OptionalLong seed,
    boolean virtualTime,
    InstantSource wallClock,
    Leaks.Policy leaks,
    Limits limits) {
  /** Nothing. */
  public static final Mode NORMAL =
      new Mode(OptionalLong.empty(), false, null, Leaks.Policy.IGNORE, Limits.NONE);

  Clock clock() {
    if (virtualTime) return wallClock == null ? new VirtualClock() : new VirtualClock(wallClock);
    return wallClock == null ? Clock.real() : Clock.real(wallClock);
  }
}
