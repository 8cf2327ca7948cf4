package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gosling.Gosling;
import dev.gosling.Sources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * A test per program and golden. {@code UPDATE_GOLDEN=1} records the program's goldens anew from
 * real Go, and still fails, so that nobody commits them unread.
 */
final class CorpusTest {
  private static final Path ROOT =
      Files.isDirectory(Path.of("run")) ? Path.of("") : Path.of("testdata");
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /** Programs of this topic run with several numbers of Ps. */
  private static final Path CONCURRENCY = Path.of("concurrency");

  /** Which goldens a program of each folder has. */
  private static final Map<String, Set<String>> GOLDENS =
      Map.of(
          "run", Set.of(".out"),
          "panic", Set.of(".out", ".err"),
          "errors", Set.of(".err"),
          "loopvar", Set.of(".1.21.out", ".1.22.out"));

  private record Outcome(Gosling.Result result, String stdout, String stderr) {
    /** What a failed comparison should say besides. */
    String context() {
      return String.join("\n", result.diagnostics()) + stderr;
    }
  }

  @FunctionalInterface
  private interface Check {
    void run(GoldenFile file, int procs) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> run() throws IOException {
    return tests("run", CorpusTest::checkRun);
  }

  @TestFactory
  Stream<DynamicTest> panic() throws IOException {
    return tests("panic", CorpusTest::checkPanic);
  }

  @TestFactory
  Stream<DynamicTest> errors() throws IOException {
    return tests("errors", (file, procs) -> checkErrors(file));
  }

  @TestFactory
  Stream<DynamicTest> loopvar() throws IOException {
    return tests("loopvar", CorpusTest::checkLoopvar);
  }

  @TestFactory
  Stream<DynamicTest> everyFileBelongsToAProgram() throws IOException {
    return GOLDENS.keySet().stream()
        .flatMap(kind -> files(kind, p -> true))
        .map(p -> DynamicTest.dynamicTest(name(p), p.toUri(), () -> checkBelongs(p)));
  }

  private static Stream<DynamicTest> tests(String kind, Check check) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    files(kind, p -> p.toString().endsWith(".go"))
        .forEach(
            path -> {
              GoldenFile file = new GoldenFile(path);
              if (path.getParent().endsWith(CONCURRENCY)) {
                for (int procs : new int[] {1, 2, 8}) {
                  String name = name(path) + " GOMAXPROCS=" + procs;
                  tests.add(test(name, file, () -> check.run(file, procs)));
                }
              } else {
                tests.add(test(name(path), file, () -> check.run(file, 0)));
              }
            });
    return tests.stream();
  }

  private static DynamicTest test(String name, GoldenFile file, Executable body) {
    return DynamicTest.dynamicTest(
        name,
        file.path().toUri(),
        () -> {
          if ("1".equals(System.getenv("UPDATE_GOLDEN"))) {
            record(file);
          }
          assertTimeoutPreemptively(TIMEOUT, body);
        });
  }

  private static Stream<Path> files(String kind, Predicate<Path> wanted) {
    try (Stream<Path> all = Files.walk(ROOT.resolve(kind))) {
      return all.filter(Files::isRegularFile).filter(wanted).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return ROOT.relativize(path).toString();
  }

  private static void record(GoldenFile file) throws IOException, InterruptedException {
    Process p =
        new ProcessBuilder(
                ROOT.resolve("record").toAbsolutePath().toString(),
                file.path().toAbsolutePath().toString())
            .redirectErrorStream(true)
            .start();
    String said = GoldenFile.text(p.getInputStream().readAllBytes());
    p.waitFor();
    fail("recorded anew, look at the difference before you commit it:\n" + said);
  }

  private static void checkRun(GoldenFile file, int procs) throws IOException {
    Outcome o = execute(file, procs, null);
    assertEquals(0, o.result.status(), o::context);
    GoldenFile.assertSame("stdout", file.golden(".out"), o.stdout);
    GoldenFile.assertSame("stderr", "", o.stderr);
  }

  private static void checkPanic(GoldenFile file, int procs) throws IOException {
    int status = Integer.parseInt(file.header("exit").getFirst());
    Outcome o = execute(file, procs, null);
    GoldenFile.assertSame("stderr", file.golden(".err"), GoldenFile.firstGoroutine(o.context()));
    GoldenFile.assertSame("stdout", file.golden(".out"), o.stdout);
    assertEquals(status, o.result.status(), o::context);
  }

  private static void checkLoopvar(GoldenFile file, int procs) throws IOException {
    for (String version : List.of("1.21", "1.22")) {
      Outcome o = execute(file, procs, version);
      assertEquals(0, o.result.status(), o::context);
      GoldenFile.assertSame(
          "stdout as Go " + version, file.golden("." + version + ".out"), o.stdout);
    }
  }

  private static Outcome execute(GoldenFile file, int procs, String version) throws IOException {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.remove("GOMAXPROCS");
    Gosling.Result result =
        Gosling.builder()
            .stdin(new ByteArrayInputStream(file.stdin()))
            .stdout(stdout)
            .stderr(stderr)
            .args(file.header("args"))
            .environment(environment)
            .procs(procs)
            .goVersion(version)
            .build()
            .run(file.path());
    return new Outcome(
        result, GoldenFile.text(stdout.toByteArray()), GoldenFile.text(stderr.toByteArray()));
  }

  private static final Pattern DIAGNOSTIC = Pattern.compile("[^\\t:][^:]*:(\\d+):(?:\\d+:)? (.*)");
  private static final Pattern ERROR_COMMENT = Pattern.compile("// ERROR (.*)");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** The comments say which lines, for readers; the golden says it to the byte, with columns. */
  private static void checkErrors(GoldenFile file) throws IOException {
    Gosling.Result result = Gosling.builder().build().check(Sources.file(file.path()), true);
    String pathInMessage = "[^\\s:(]*" + Pattern.quote(file.fileName()) + ":";
    List<String> diagnostics =
        result.diagnostics().stream()
            .flatMap(String::lines)
            .map(d -> d.replaceAll(pathInMessage, "./" + file.fileName() + ":"))
            .map(d -> GoldenFile.text(d.getBytes(StandardCharsets.UTF_8)))
            .toList();
    checkErrorLines(file, diagnostics);
    String said = String.join("\n", diagnostics) + "\n";
    GoldenFile.assertSame("errors", file.golden(".err"), said);
    assertEquals(1, result.status());
  }

  private static void checkErrorLines(GoldenFile file, List<String> diagnostics)
      throws IOException {
    Map<Integer, List<String>> got = new TreeMap<>();
    for (String d : diagnostics) {
      Matcher m = DIAGNOSTIC.matcher(d);
      if (m.matches()) {
        got.computeIfAbsent(Integer.valueOf(m.group(1)), k -> new ArrayList<>()).add(m.group(2));
      }
    }
    Map<Integer, List<String>> wanted = errorComments(file);
    List<String> problems = new ArrayList<>();
    for (Map.Entry<Integer, List<String>> e : wanted.entrySet()) {
      List<String> unmatched = new ArrayList<>(got.getOrDefault(e.getKey(), List.of()));
      for (String regexp : e.getValue()) {
        Predicate<String> matches = Pattern.compile(regexp).asPredicate();
        unmatched.stream()
            .filter(matches)
            .findFirst()
            .ifPresentOrElse(
                unmatched::remove,
                () -> problems.add("line " + e.getKey() + ": no error matches " + regexp));
      }
      unmatched.forEach(m -> problems.add("line " + e.getKey() + ": not wanted: " + m));
    }
    got.keySet().removeAll(wanted.keySet());
    got.forEach((line, m) -> problems.add("line " + line + ": not wanted: " + m));
    if (!problems.isEmpty()) {
      fail(String.join("\n", problems));
    }
  }

  private static Map<Integer, List<String>> errorComments(GoldenFile file) throws IOException {
    Map<Integer, List<String>> wanted = new TreeMap<>();
    String[] lines = GoldenFile.text(Files.readAllBytes(file.path())).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher comment = ERROR_COMMENT.matcher(lines[i]);
      if (comment.find()) {
        List<String> regexps =
            QUOTED.matcher(comment.group(1)).results().map(r -> r.group(1)).toList();
        wanted.put(i + 1, regexps);
      }
    }
    return wanted;
  }

  private static void checkBelongs(Path path) throws IOException {
    String file = path.getFileName().toString();
    String kind = ROOT.relativize(path).getName(0).toString();
    String base = file.substring(0, file.indexOf('.'));
    String suffix = file.substring(base.length());
    if (suffix.equals(".go")) {
      for (String golden : GOLDENS.get(kind)) {
        if (!Files.exists(path.resolveSibling(base + golden))) {
          fail("has no golden " + base + golden + "; record it with testdata/record");
        }
      }
    } else if (!suffix.equals(".in") && !GOLDENS.get(kind).contains(suffix)) {
      fail("no such kind of file in " + kind);
    } else if (!Files.exists(path.resolveSibling(base + ".go"))) {
      fail("an orphan: there is no " + base + ".go");
    }
  }
}
