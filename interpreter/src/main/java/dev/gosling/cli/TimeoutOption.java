package dev.gosling.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --timeout DURATION}, as Go writes durations of one unit; a bare number is of seconds. */
final class TimeoutOption {
  private static final String OPTION = "--timeout";

  private static final Pattern DURATION =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,3})?)(ms|s|m|h|)");

  private TimeoutOption() {}

  /**
   * @param otherwise what holds without the option
   */
  static void declare(CommandSpec spec, String otherwise) {
    spec.addOption(
        Command.option(OPTION, "DURATION", String.class)
            .description(
                "Stop a program that runs longer than that, 500ms, 3s or 2m for example; without"
                    + " it "
                    + otherwise
                    + ".")
            .build());
  }

  /** The limit given, or else {@code otherwise}. */
  static Duration of(Arguments arguments, Duration otherwise) throws UsageException {
    if (!arguments.has(OPTION)) return otherwise;
    String text = arguments.string(OPTION);
    Matcher m = DURATION.matcher(text);
    long millis = m.matches() ? Math.round(Double.parseDouble(m.group(1)) * millis(m.group(2))) : 0;
    if (millis <= 0) throw new UsageException("--timeout wants a duration such as 3s, not " + text);
    return Duration.ofMillis(millis);
  }

  private static double millis(String unit) {
    return switch (unit) {
      case "ms" -> 1;
      case "m" -> 60_000;
      case "h" -> 3_600_000;
      default -> 1000;
    };
  }
}
