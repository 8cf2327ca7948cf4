package dev.gosling.junit;

import dev.gosling.golden.CaseRunner;
import dev.gosling.golden.Discovery;
import dev.gosling.golden.FailureText;
import dev.gosling.golden.GoldenCase;
import dev.gosling.golden.Settings;
import dev.gosling.golden.Suite;
import dev.gosling.golden.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The golden suite in a folder, a dynamic test for each program, whose source is the file:
 *
 * <pre>{@code
 * @TestFactory
 * Iterable<DynamicNode> golden() {
 *   return GoldenTests.in(Path.of("src/test/go"));
 * }
 * }</pre>
 *
 * It is run as by {@code gosling golden}: under one seed, in virtual time, ten seconds at most.
 * Each method gives a suite that is run otherwise. What is missing or wrong with the folder fails
 * when the tests are collected, and so does a folder without goldens.
 */
public final class GoldenTests implements Iterable<DynamicNode> {
  private final Path root;
  private final Predicate<Path> wanted;
  private final Function<Path, Stream<Settings>> settings;

  private GoldenTests(
      Path root, Predicate<Path> wanted, Function<Path, Stream<Settings>> settings) {
    this.root = root;
    this.wanted = wanted;
    this.settings = settings;
  }

  /** The suite in a folder, or of one program. */
  public static GoldenTests in(Path root) {
    return new GoldenTests(root, file -> true, file -> Stream.of(Settings.DEFAULT));
  }

  /** Only programs that a predicate takes. */
  public GoldenTests filter(Predicate<Path> files) {
    return new GoldenTests(root, wanted.and(files), settings);
  }

  /** Each program under {@code n} schedules; 0 for one that no seed fixes, in real time. */
  public GoldenTests seeds(int n) {
    return with(s -> s.withSeeds(n));
  }

  /** Each program in real time, which a program needs that talks to others. */
  public GoldenTests realtime() {
    return with(s -> s.withRealtime(true));
  }

  /** With lines of standard output in any order. */
  public GoldenTests anyOrder() {
    return with(s -> s.withAnyOrder(true));
  }

  /** With one right schedule being enough, of those of {@link #seeds}. */
  public GoldenTests someSchedule() {
    return with(s -> s.withSomeSchedule(true));
  }

  /** With another limit of time, of each run. */
  public GoldenTests timeout(Duration limit) {
    return with(s -> s.withTimeout(limit));
  }

  /** As another version of Go, {@code "1.21"}. */
  public GoldenTests goVersion(String version) {
    return with(s -> s.withGoVersion(version));
  }

  /**
   * A test for each number of Ps, GOMAXPROCS, of some of the programs; 0 for the number of CPUs.
   * Under a seed only the program sees it.
   */
  public GoldenTests procs(Predicate<Path> files, int... numbers) {
    return new GoldenTests(
        root,
        wanted,
        file ->
            settings
                .apply(file)
                .flatMap(
                    s ->
                        files.test(file)
                            ? IntStream.of(numbers).mapToObj(s::withProcs)
                            : Stream.of(s)));
  }

  private GoldenTests with(Function<Settings, Settings> change) {
    return new GoldenTests(root, wanted, file -> settings.apply(file).map(change));
  }

  /** The tests. */
  @Override
  public Iterator<DynamicNode> iterator() {
    return stream().iterator();
  }

  /** The tests as a stream. */
  public Stream<DynamicNode> stream() {
    try {
      Suite suite = Discovery.find(root, "");
      List<GoldenCase> cases =
          suite.cases().stream().filter(test -> wanted.test(test.file())).toList();
      if (cases.isEmpty()) throw new IllegalStateException("no program with a golden in " + root);
      return cases.stream().flatMap(test -> settings.apply(test.file()).map(s -> node(test, s)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicNode node(GoldenCase test, Settings settings) {
    String procs = settings.procs() > 0 ? " GOMAXPROCS=" + settings.procs() : "";
    return DynamicTest.dynamicTest(
        test.name() + procs, test.file().toUri(), () -> check(CaseRunner.run(test, settings)));
  }

  private static void check(Verdict verdict) {
    if (verdict.kind() == Verdict.Kind.PASSED) return;
    throw new AssertionError(String.join("\n", FailureText.of(verdict)));
  }
}
