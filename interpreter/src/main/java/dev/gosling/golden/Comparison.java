package dev.gosling.golden;

import dev.gosling.Gosling.Kind;
import dev.gosling.runtime.Limit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges runs of one program. */
final class Comparison {
  /** What go run prints last when a program fails. */
  private static final Pattern STATUS_LINE = Pattern.compile("(?:\\A|\n)exit status (\\d+)\n?\\z");

  /** Lines of a report or of standard error that a failure shows. */
  private static final int SHOWN = 20;

  private final Expectation expectation;
  private final Inputs inputs;
  private final boolean anyOrder;

  Comparison(Expectation expectation, Inputs inputs, boolean anyOrder) {
    this.expectation = expectation;
    this.inputs = inputs;
    this.anyOrder = anyOrder;
  }

  /** What is wrong with a run; nothing if it is as the golden says. */
  List<Mismatch> mismatches(Trial trial) throws IOException {
    if (!trial.isComplete()) return List.of(incomplete(trial));
    return switch (expectation) {
      case Expectation.Streams streams -> ofStreams(streams, trial);
      case Expectation.Comment comment -> ofComment(comment, trial);
      case Expectation.Errors errors -> ofErrors(errors, trial);
    };
  }

  private static Mismatch incomplete(Trial trial) {
    List<String> said = trial.result().diagnostics();
    if (trial.ranOutOfMemory()) return new Mismatch("out of memory", head(trial.err()));
    String what =
        switch (trial.result().kind()) {
          case STOPPED -> {
            String reason = said.getFirst().replaceFirst("gosling: the program ", "");
            yield trial.result().exceeded() == Limit.TIME ? "timed out: " + reason : reason;
          }
          case INTERRUPTED -> "called off";
          default -> "an internal error of Gosling";
        };
    boolean stopped = trial.result().kind() == Kind.STOPPED;
    return new Mismatch(
        what, head(String.join("\n", stopped ? said.subList(1, said.size()) : said)));
  }

  private List<Mismatch> ofStreams(Expectation.Streams streams, Trial trial) throws IOException {
    List<Mismatch> wrong = new ArrayList<>();
    String wantOut = streams.out().text();
    if (!ordered(wantOut).equals(ordered(trial.out()))) {
      wrong.add(
          Mismatch.texts(
              "standard output", streams.out().label(), ordered(wantOut), ordered(trial.out())));
    }
    String wantErr = RawText.upToFirstGoroutine(withoutStatus(streams.err().text()));
    String gotErr = RawText.upToFirstGoroutine(trial.err());
    if (!wantErr.equals(gotErr)) {
      wrong.add(Mismatch.texts("standard error", streams.err().label(), wantErr, gotErr));
    }
    int want = wantedStatus(streams, trial);
    if (trial.result().status() != want) wrong.add(status(want, trial));
    if (!streams.out().exists() && !streams.err().exists()) {
      wrong.addFirst(Mismatch.of("no golden " + streams.out().label() + "; --update makes it"));
    }
    return wrong;
  }

  private List<Mismatch> ofComment(Expectation.Comment comment, Trial trial) throws IOException {
    List<Mismatch> wrong = new ArrayList<>();
    int want = inputs.status().orElse(0);
    if (trial.result().status() != want) {
      wrong.add(new Mismatch(status(want, trial).summary(), head(trial.err())));
    }
    String wanted = inComment(comment, comment.golden().text());
    String got = inComment(comment, trial.out());
    if (!wanted.equals(got)) {
      wrong.add(Mismatch.texts("standard output", comment.golden().label(), wanted, got));
    }
    return wrong;
  }

  private String inComment(Expectation.Comment comment, String text) {
    // A comment cannot hold white space at the ends of lines, if a formatter sees it.
    String stripped = text.strip().replaceAll("[ \\t\\r]+\n", "\n") + "\n";
    return comment.unordered() ? RawText.sortedLines(stripped) + "\n" : ordered(stripped);
  }

  private List<Mismatch> ofErrors(Expectation.Errors errors, Trial trial) throws IOException {
    List<Mismatch> wrong = new ArrayList<>();
    List<String> problems = ErrorComments.problems(inputs.texts(), trial.err().lines().toList());
    if (!problems.isEmpty()) {
      wrong.add(
          new Mismatch(
              "the errors are not those of the // ERROR comments",
              problems.stream().map(RawText::shown).toList()));
    }
    if (errors.err().exists() && !errors.err().text().equals(trial.err())) {
      wrong.add(
          Mismatch.texts("standard error", errors.err().label(), errors.err().text(), trial.err()));
    }
    return wrong;
  }

  private String ordered(String text) {
    return anyOrder && !text.isEmpty() ? RawText.sortedLines(text) + "\n" : text;
  }

  private static Mismatch status(int want, Trial trial) {
    return Mismatch.of("exit status %d, not %d".formatted(trial.result().status(), want));
  }

  /** As the program's opening comment says, or its golden's last line. */
  private int wantedStatus(Expectation.Streams streams, Trial trial) throws IOException {
    Matcher line = STATUS_LINE.matcher(streams.err().text());
    if (inputs.status().isPresent()) return inputs.status().getAsInt();
    if (line.find()) return Integer.parseInt(line.group(1));
    return trial.result().kind() == Kind.COMPILE_ERROR ? 1 : 0;
  }

  private static String withoutStatus(String stderr) {
    Matcher line = STATUS_LINE.matcher(stderr);
    if (!line.find()) return stderr;
    return stderr.substring(0, line.start() + (line.start() == 0 ? 0 : 1));
  }

  private static List<String> head(String text) {
    List<String> lines = RawText.shown(text).strip().lines().toList();
    if (lines.size() <= SHOWN) return lines;
    List<String> head = new ArrayList<>(lines.subList(0, SHOWN));
    head.add("... %d more lines".formatted(lines.size() - SHOWN));
    return head;
  }

  // ---- writing goldens

  /** Writes what a run has printed where it differs; returns the labels of what was written. */
  List<String> update(Trial trial) throws IOException {
    List<String> written = new ArrayList<>();
    switch (expectation) {
      case Expectation.Streams(Golden out, Golden err) -> {
        String stderr = recordedErr(trial);
        write(out, trial.out(), stderr.isEmpty() || !trial.out().isEmpty(), written);
        write(err, stderr, !stderr.isEmpty(), written);
      }
      case Expectation.Comment comment -> write(comment.golden(), trial.out(), true, written);
      case Expectation.Errors errors -> write(errors.err(), trial.err(), false, written);
    }
    return written;
  }

  private String recordedErr(Trial trial) {
    int status = trial.result().status();
    String text = RawText.upToFirstGoroutine(trial.err());
    boolean told = inputs.status().isPresent() || trial.result().kind() == Kind.COMPILE_ERROR;
    return status == 0 || told ? text : text + "exit status " + status + "\n";
  }

  /**
   * @param wanted whether the golden is to be made if there is none
   */
  private static void write(Golden golden, String text, boolean wanted, List<String> written)
      throws IOException {
    if (golden.exists() ? golden.text().equals(text) : !wanted) return;
    golden.write(text);
    written.add(golden.label());
  }
}
