package dev.gosling.golden;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * Events as {@code go test -json} prints them, one a line, so that what reads those reads these:
 * the suite is the package, a program is a test. Besides, the event that ends a test tells of how
 * many {@code Schedules} it was run under and how many different {@code Outputs} it had.
 */
public final class JsonLines implements Listener {
  private final String suite;
  private final Consumer<String> out;
  private final InstantSource clock;

  /**
   * @param out takes a line
   */
  public JsonLines(String suite, InstantSource clock, Consumer<String> out) {
    this.suite = suite;
    this.clock = clock;
    this.out = out;
    event("start", null, "");
  }

  @Override
  public void report(Verdict verdict) {
    String name = verdict.test().name();
    event("run", name, "");
    for (String line : FailureText.of(verdict)) {
      event("output", name, ",\"Output\":" + quoted(line + "\n"));
    }
    event(action(verdict), name, elapsed(verdict.elapsed()) + schedules(verdict));
  }

  /** The suite has ended. */
  public void end(List<Verdict> verdicts, Duration elapsed) {
    boolean failed = verdicts.stream().anyMatch(Verdict::failed);
    event(failed ? "fail" : "pass", null, elapsed(elapsed));
  }

  private static String action(Verdict verdict) {
    return switch (verdict.kind()) {
      case PASSED, UPDATED -> "pass";
      case FAILED, OUT_OF_MEMORY -> "fail";
      case NOT_RUN -> "skip";
    };
  }

  private static String schedules(Verdict verdict) {
    if (verdict.schedules() < 2) return "";
    return ",\"Schedules\":%d,\"Outputs\":%d".formatted(verdict.schedules(), verdict.outputs());
  }

  private static String elapsed(Duration d) {
    return ",\"Elapsed\":" + FailureText.seconds(d);
  }

  private void event(String action, String test, String more) {
    StringBuilder line = new StringBuilder("{\"Time\":").append(quoted(clock.instant().toString()));
    line.append(",\"Action\":").append(quoted(action));
    line.append(",\"Package\":").append(quoted(suite));
    if (test != null) line.append(",\"Test\":").append(quoted(test));
    out.accept(line.append(more).append("}\n").toString());
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f) json.append(String.format("\\u%04x", (int) c));
          else json.append(c);
        }
      }
    }
    return json.append('"').toString();
  }
}
