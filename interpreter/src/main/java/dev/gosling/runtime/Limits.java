package dev.gosling.runtime;

import java.time.Duration;

/**
 * How much of each {@link Limit} a program may use before it is stopped, and how deep it may go
 * before Go's stack overflow.
 *
 * @param time null for no limit
 * @param output in bytes, 0 for no limit
 * @param goroutines 0 for no limit
 * @param depth how many calls a goroutine may have under way, 0 for the default
 */
public record Limits(Duration time, long output, int goroutines, int depth) {
  /** Only what there always is. */
  public static final Limits NONE = new Limits(null, 0, 0, 0);

  /** What a program is told that has used up a limit. */
  String message(Limit exceeded) {
    return switch (exceeded) {
      case TIME -> "ran for longer than " + seconds(time);
      case OUTPUT -> "printed more than " + output + " bytes";
      case GOROUTINES -> "had more than " + goroutines + " goroutines";
    };
  }

  /** As Go prints a duration of less than a minute: 1.5s. */
  private static String seconds(Duration d) {
    return java.math.BigDecimal.valueOf(d.toMillis(), 3).stripTrailingZeros().toPlainString() + "s";
  }
}
