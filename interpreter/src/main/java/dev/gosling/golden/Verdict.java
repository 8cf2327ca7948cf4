package dev.gosling.golden;

import java.time.Duration;
import java.util.List;

/**
 * What came of a case.
 *
 * @param mismatches why it failed
 * @param notes what else there is to say, on a line each: which seeds, which goldens were written
 * @param schedules how many schedules it was run under
 * @param outputs how many different outputs it had
 * @param elapsed real time
 */
public record Verdict(
    GoldenCase test,
    Kind kind,
    List<Mismatch> mismatches,
    List<String> notes,
    int schedules,
    int outputs,
    Duration elapsed) {
  /** What may come of a case. */
  public enum Kind {
    PASSED,
    FAILED,
    /** A golden was written anew. */
    UPDATED,
    /** There was no need any more, since another had failed. */
    NOT_RUN,
    /** The memory that all share was used up: to be run again, by itself. */
    OUT_OF_MEMORY
  }

  static Verdict notRun(GoldenCase test) {
    return new Verdict(test, Kind.NOT_RUN, List.of(), List.of(), 0, 0, Duration.ZERO);
  }

  /** The same with another kind. */
  Verdict as(Kind other) {
    return new Verdict(test, other, mismatches, notes, schedules, outputs, elapsed);
  }

  public boolean failed() {
    return kind == Kind.FAILED;
  }

  /** Whether the output depends on the schedule. */
  public boolean varies() {
    return outputs > 1;
  }
}
