package dev.gosling.cli;

import dev.gosling.golden.FailureText;
import dev.gosling.golden.Listener;
import dev.gosling.golden.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * A suite as the events of {@code go test -json}, one a line, so that what reads those reads these:
 * the suite is the package, a program is a test. Besides, the event that ends a test tells of how
 * many {@code Schedules} it was run under and how many different {@code Outputs} it had.
 */
final class GoldenEvents implements Listener {
  private final String suite;
  private final InstantSource clock;
  private final Host host;

  GoldenEvents(String suite, InstantSource clock, Host host) {
    this.suite = suite;
    this.clock = clock;
    this.host = host;
    print(event("start"));
  }

  @Override
  public void report(Verdict verdict) {
    String name = verdict.test().name();
    print(event("run", "Test", name));
    for (String line : FailureText.of(verdict)) {
      print(event("output", "Test", name, "Output", line + "\n"));
    }
    Map<String, Object> end =
        event(action(verdict), "Test", name, "Elapsed", seconds(verdict.elapsed()));
    if (verdict.schedules() > 1) {
      end.put("Schedules", verdict.schedules());
      end.put("Outputs", verdict.outputs());
    }
    print(end);
  }

  /** The suite has ended. */
  void end(List<Verdict> verdicts, Duration elapsed) {
    boolean failed = verdicts.stream().anyMatch(Verdict::failed);
    print(event(failed ? "fail" : "pass", "Elapsed", seconds(elapsed)));
  }

  private static String action(Verdict verdict) {
    return switch (verdict.kind()) {
      case PASSED, UPDATED -> "pass";
      case FAILED, OUT_OF_MEMORY -> "fail";
      case NOT_RUN -> "skip";
    };
  }

  private static BigDecimal seconds(Duration d) {
    return BigDecimal.valueOf(d.toNanos(), 9).setScale(2, RoundingMode.HALF_UP);
  }

  private Map<String, Object> event(String action, Object... members) {
    Map<String, Object> event =
        Json.object("Time", clock.instant().toString(), "Action", action, "Package", suite);
    event.putAll(Json.object(members));
    return event;
  }

  private void print(Map<String, Object> event) {
    host.print(Json.line(event));
  }
}
