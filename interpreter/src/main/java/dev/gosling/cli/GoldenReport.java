package dev.gosling.cli;

import dev.gosling.golden.FailureText;
import dev.gosling.golden.GoldenCase;
import dev.gosling.golden.Listener;
import dev.gosling.golden.Mismatch;
import dev.gosling.golden.Suite;
import dev.gosling.golden.Verdict;
import dev.gosling.golden.Verdict.Kind;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A suite for people: failures on standard output in the order of the suite, in the style of go
 * test, and a summary; on a terminal, standard error has a line below them that tells how far it
 * is.
 */
final class GoldenReport implements Listener {
  private static final String INDENT = "    ";
  private static final String CLEAR_LINE = "\r\033[K";

  private final Host host;
  private final Suite suite;
  private final boolean verbose;
  private final Terminal out;
  private final Terminal err;
  private final int columns;
  private final Set<GoldenCase> running = new LinkedHashSet<>();
  private int ended;
  private int failed;
  private boolean drawn;

  GoldenReport(Host host, Suite suite, boolean verbose, ColorOption color) {
    this.host = host;
    this.suite = suite;
    this.verbose = verbose;
    out = Terminal.of(host, 1, color);
    err = Terminal.of(host, 2, color);
    columns = err.isLive() ? err.columns() : 0;
  }

  @Override
  public void started(GoldenCase test) {
    running.add(test);
    draw();
  }

  @Override
  public void ended(Verdict verdict) {
    running.remove(verdict.test());
    ended++;
    if (verdict.failed()) failed++;
    draw();
  }

  @Override
  public void report(Verdict verdict) {
    String text = text(verdict);
    if (text.isEmpty()) return;
    erase();
    host.print(text);
    draw();
  }

  /** What is printed of one; of most that passed nothing. */
  private String text(Verdict verdict) {
    StringBuilder text = new StringBuilder();
    String rest = verdict.test().name() + " (" + FailureText.seconds(verdict.elapsed()) + "s)\n";
    switch (verdict.kind()) {
      case PASSED -> {
        if (!verbose && verdict.notes().isEmpty()) return "";
        text.append(out.green("--- PASS: ")).append(rest);
      }
      case UPDATED -> text.append(out.yellow("--- UPDATE: ")).append(rest);
      case FAILED, OUT_OF_MEMORY -> text.append(out.boldRed("--- FAIL: ")).append(rest);
      case NOT_RUN -> {
        if (!verbose) return "";
        text.append("--- SKIP: ").append(rest);
      }
    }
    for (Mismatch mismatch : verdict.mismatches()) {
      text.append(INDENT).append(out.bold(mismatch.summary())).append('\n');
      for (String line : mismatch.detail()) text.append(INDENT).append(diff(line)).append('\n');
    }
    for (String note : verdict.notes()) text.append(INDENT).append(note).append('\n');
    return text.toString();
  }

  private String diff(String line) {
    if (line.startsWith("--- ") || line.startsWith("+++ ")) return out.bold(line);
    if (line.startsWith("@@")) return out.cyan(line);
    if (line.startsWith("-")) return out.red(line);
    return line.startsWith("+") ? out.green(line) : line;
  }

  /** The summary. */
  void end(List<Verdict> verdicts, Duration elapsed) {
    erase();
    StringBuilder text = new StringBuilder();
    long skipped = count(verdicts, Kind.NOT_RUN);
    long updated = count(verdicts, Kind.UPDATED);
    if (!suite.without().isEmpty()) {
      text.append(
          plural(suite.without().size(), "program without a golden", "programs without a golden"));
      text.append(": not run\n");
    }
    appendVariation(text, verdicts);
    text.append(failed > 0 ? out.boldRed("FAIL") : out.green("ok"));
    text.append('\t').append(plural(verdicts.size() - skipped, "program", "programs"));
    if (failed > 0) text.append(", ").append(failed).append(" failed");
    if (updated > 0) text.append(", ").append(updated).append(" updated");
    if (skipped > 0) text.append(", ").append(skipped).append(" not run");
    text.append('\t').append(FailureText.seconds(elapsed)).append("s\n");
    host.print(text.toString());
  }

  /** Of programs that ran under several schedules. */
  private static void appendVariation(StringBuilder text, List<Verdict> verdicts) {
    long several = verdicts.stream().filter(v -> v.schedules() > 1).count();
    long varying = verdicts.stream().filter(Verdict::varies).count();
    if (several == 0) return;
    text.append(varying).append(" of ").append(plural(several, "program", "programs"));
    text.append(": output varies with the schedule\n");
  }

  private static long count(List<Verdict> verdicts, Kind kind) {
    return verdicts.stream().filter(v -> v.kind() == kind).count();
  }

  private static String plural(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  // ---- the progress line

  private void draw() {
    if (!err.isLive()) return;
    String count = ended + "/" + suite.cases().size();
    String bad = failed > 0 ? "  " + failed + " failed" : "";
    String names = running.isEmpty() ? "" : "  " + running.iterator().next().name();
    int room = Math.max(0, columns - 1 - count.length() - bad.length());
    if (names.length() > room) names = names.substring(0, room);
    host.complain(CLEAR_LINE + err.bold(count) + err.red(bad) + err.dim(names));
    drawn = true;
  }

  private void erase() {
    if (drawn) host.complain(CLEAR_LINE);
    drawn = false;
  }
}
