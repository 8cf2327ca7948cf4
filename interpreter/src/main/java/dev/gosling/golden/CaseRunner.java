package dev.gosling.golden;

import dev.gosling.golden.Verdict.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs one case as the settings say. An instance serves one case, once. */
public final class CaseRunner {
  /** Seeds that a failure lists. */
  private static final int SHOWN_SEEDS = 10;

  private final GoldenCase test;
  private final Settings settings;
  private final long start = System.nanoTime();
  private final Set<String> outputs = new HashSet<>();
  private final List<Long> failing = new ArrayList<>();
  private List<Mismatch> firstMismatches = List.of();
  private Trial last;
  private int trials;

  private CaseRunner(GoldenCase test, Settings settings) {
    this.test = test;
    this.settings = settings;
  }

  /** Runs the case in the calling thread's time; an interrupt calls it off. */
  public static Verdict run(GoldenCase test, Settings settings) {
    CaseRunner runner = new CaseRunner(test, settings);
    try (Inputs inputs = Inputs.of(test)) {
      return runner.run(inputs);
    } catch (IOException e) {
      return runner.verdict(
          Kind.FAILED, List.of(Mismatch.of(String.valueOf(e.getMessage()))), List.of());
    } catch (OutOfMemoryError e) {
      return runner.verdict(
          Kind.OUT_OF_MEMORY, List.of(Mismatch.of("out of memory before it ran")), List.of());
    }
  }

  private Verdict run(Inputs inputs) throws IOException {
    Comparison comparison = new Comparison(test.expectation(), inputs, settings.anyOrder());
    long expected = expectedBytes();
    for (long seed = 1; seed <= Math.max(1, settings.seeds()); seed++) {
      last = trial(inputs, seed, expected);
      if (last.wasCalledOff()) return Verdict.notRun(test);
      trials++;
      outputs.add(last.result().status() + "\n" + last.out() + "\0" + last.err());
      List<Mismatch> mismatches = comparison.mismatches(last);
      if (mismatches.isEmpty()) {
        if (settings.someSchedule()) return found(seed);
      } else {
        failing.add(seed);
        if (firstMismatches.isEmpty()) firstMismatches = mismatches;
        // What does not end takes its time under each seed.
        if (!last.isComplete()) break;
      }
      if (test.expectation() instanceof Expectation.Errors) break;
    }
    if (failing.isEmpty()) return verdict(Kind.PASSED, List.of(), notesOfSuccess());
    if (settings.update() && last.isComplete() && outputs.size() == 1) {
      List<String> written = comparison.update(last);
      if (comparison.mismatches(last).isEmpty()) return updated(written);
    }
    Kind kind = last.ranOutOfMemory() ? Kind.OUT_OF_MEMORY : Kind.FAILED;
    return verdict(kind, firstMismatches, notesOfFailure());
  }

  private Trial trial(Inputs inputs, long seed, long expected) throws IOException {
    String version = test.version() != null ? test.version() : settings.goVersion();
    return test.expectation() instanceof Expectation.Errors
        ? Trial.check(inputs, version)
        : Trial.run(inputs, version, settings, seed, expected);
  }

  private long expectedBytes() throws IOException {
    return switch (test.expectation()) {
      case Expectation.Streams(Golden out, Golden err) -> out.text().length() + err.text().length();
      case Expectation.Comment comment -> comment.golden().text().length();
      case Expectation.Errors _ -> 0;
    };
  }

  private Verdict found(long seed) {
    String note = "printed with --seed " + seed;
    if (seed > 1) note += ", and not with those before";
    return verdict(Kind.PASSED, List.of(), List.of(note));
  }

  private Verdict updated(List<String> written) {
    return verdict(
        Kind.UPDATED, List.of(), written.stream().map(label -> "wrote " + label).toList());
  }

  private List<String> notesOfSuccess() {
    if (outputs.size() < 2) return List.of();
    return List.of(
        "%d outputs under %d schedules, all of them right".formatted(outputs.size(), trials));
  }

  private List<String> notesOfFailure() {
    if (!settings.isSeeded() || test.expectation() instanceof Expectation.Errors) return List.of();
    List<String> notes = new ArrayList<>();
    if (trials > 1) {
      notes.add(
          outputs.size() == 1
              ? "the same output under all %d schedules".formatted(trials)
              : "the output varies with the schedule: %d outputs under %d schedules"
                  .formatted(outputs.size(), trials));
      notes.add(
          settings.someSchedule()
              ? "no schedule prints the golden"
              : "wrong under %d of %d schedules: --seed %s"
                  .formatted(failing.size(), trials, seeds()));
      if (settings.update() && outputs.size() > 1) notes.add("not recorded, since it varies");
    }
    if (!test.isArchive()) notes.add("to see it: " + command());
    return notes;
  }

  private String seeds() {
    String list =
        String.join(", ", failing.stream().limit(SHOWN_SEEDS).map(String::valueOf).toList());
    return failing.size() > SHOWN_SEEDS ? list + ", ..." : list;
  }

  private String command() {
    StringBuilder command = new StringBuilder("gosling run --seed ").append(failing.getFirst());
    if (settings.realtime()) command.append(" --realtime");
    if (test.version() != null) command.append(" --go ").append(test.version());
    return command.append(' ').append(test.path()).toString();
  }

  private Verdict verdict(Kind kind, List<Mismatch> mismatches, List<String> notes) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return new Verdict(test, kind, mismatches, notes, trials, outputs.size(), elapsed);
  }
}
