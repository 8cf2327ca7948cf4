package dev.gosling.cli;

import dev.gosling.golden.Discovery;
import dev.gosling.golden.GoldenCase;
import dev.gosling.golden.JunitXml;
import dev.gosling.golden.Settings;
import dev.gosling.golden.Suite;
import dev.gosling.golden.SuiteRunner;
import dev.gosling.golden.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gosling golden [options] DIR...}. */
final class GoldenCommand extends Command {
  GoldenCommand() {
    super("golden", "Compare what Go programs print with golden files", 1, Integer.MAX_VALUE);
  }

  @Override
  boolean takesOptionsAfterWords() {
    return true;
  }

  @Override
  void declare(CommandSpec spec) {
    GoldenOptions.declare(spec);
    LanguageOption.declare(spec);
    ColorOption.declare(spec);
    spec.addPositional(
        word("0..*", "DIR", true, "Folders to look for programs in; also single programs."));
  }

  @Override
  List<String> forms() {
    return List.of("DIR...");
  }

  @Override
  List<String> notes() {
    return List.of(
        "Examples:",
        "  gosling golden testdata                  compare",
        "  gosling golden --update testdata         write what the programs print now",
        "  gosling golden --seeds 100 testdata/race under a hundred schedules each",
        "",
        "Exit status: 0 if all passed, 1 if some failed, 2 for a wrong command line",
        "and where there is nothing to compare.");
  }

  @Override
  int run(Arguments arguments, Host host) throws IOException, UsageException {
    Settings settings = GoldenOptions.settings(arguments, host);
    int jobs = GoldenOptions.jobs(arguments);
    Path xml = xmlFile(arguments, host);
    Suite suite = suite(arguments, host.directory());
    String name = String.join(" ", arguments.words());
    boolean failFast = arguments.has("--fail-fast");

    long start = System.nanoTime();
    List<Verdict> verdicts;
    if (arguments.has("--json")) {
      var events = new GoldenEvents(name, InstantSource.system(), host);
      verdicts = new SuiteRunner(suite.cases(), settings, failFast, events).run(jobs);
      events.end(verdicts, since(start));
    } else {
      var report =
          new GoldenReport(host, suite, arguments.has("--verbose"), ColorOption.of(arguments));
      verdicts = new SuiteRunner(suite.cases(), settings, failFast, report).run(jobs);
      report.end(verdicts, since(start));
    }
    if (xml != null) Files.writeString(xml, JunitXml.of(name, verdicts, since(start)));
    return verdicts.stream().anyMatch(Verdict::failed) ? ExitStatus.FAILURE : ExitStatus.OK;
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Null for none. Found out of place now, rather than when the suite has run. */
  private static Path xmlFile(Arguments arguments, Host host) throws UsageException {
    if (!arguments.has("--junit-xml")) return null;
    String name = arguments.string("--junit-xml");
    Path file = host.directory().resolve(name);
    if (Files.isDirectory(file) || !Files.isDirectory(file.getParent())) {
      throw new UsageException("--junit-xml: cannot write " + name);
    }
    return file;
  }

  /** What the words name and the filter leaves; never nothing. */
  private static Suite suite(Arguments arguments, Path directory)
      throws IOException, UsageException {
    Predicate<GoldenCase> wanted = filter(arguments);
    List<GoldenCase> cases = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (String word : arguments.words()) {
      Path root = directory.resolve(word);
      if (!Files.exists(root)) throw new UsageException("no such file or directory: " + word);
      Suite found = Discovery.find(root, word);
      found.cases().stream().filter(wanted).forEach(cases::add);
      without.addAll(found.without());
    }
    if (cases.isEmpty()) {
      throw new UsageException(
          arguments.has("--filter")
              ? "no program with a golden matches " + arguments.string("--filter")
              : "no program with a golden in " + String.join(" ", arguments.words()));
    }
    return new Suite(cases, without);
  }

  private static Predicate<GoldenCase> filter(Arguments arguments) throws UsageException {
    if (!arguments.has("--filter")) return test -> true;
    try {
      Pattern pattern = Pattern.compile(arguments.string("--filter"));
      return test -> pattern.matcher(test.name()).find();
    } catch (PatternSyntaxException e) {
      throw new UsageException("--filter: " + e.getDescription());
    }
  }
}
