package dev.gosling.runtime;

import java.util.OptionalLong;

/**
 * What is unusual about how a program is run.
 *
 * @param seed draws every choice: one processor, and the same output for the same seed if time is
 *     virtual too
 * @param virtualTime time jumps when every goroutine waits, see {@link VirtualClock}
 * @param depthLimit how many calls a goroutine may have under way, 0 for the default
 */
public record Mode(OptionalLong seed, boolean virtualTime, int depthLimit) {
  /** Nothing. */
  public static final Mode NORMAL = new Mode(OptionalLong.empty(), false, 0);
}
