package dev.gosling.runtime;

import java.util.OptionalLong;

/**
 * What is unusual about how a program is run.
 *
 * @param seed draws every choice: one processor, and the same output for the same seed if time is
 *     virtual too
 * @param virtualTime time jumps when every goroutine waits, see {@link VirtualClock}
 * @param leaks what becomes of goroutines that are left when main returns
 * @param depthLimit how many calls a goroutine may have under way, 0 for the default
 */
public record Mode(OptionalLong seed, boolean virtualTime, Leaks.Policy leaks, int depthLimit) {
  /** Nothing. */
  public static final Mode NORMAL = new Mode(OptionalLong.empty(), false, Leaks.Policy.IGNORE, 0);
}
