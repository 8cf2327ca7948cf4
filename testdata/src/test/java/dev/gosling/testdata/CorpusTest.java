package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gosling.Gosling;
import dev.gosling.Sources;
import dev.gosling.junit.GoldenTests;
import dev.gosling.loopvar.LoopVariable;
import dev.gosling.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * A test per program and golden, without a seed: as {@code gosling run} runs them. {@code
 * UPDATE_GOLDEN=1} records the program's goldens anew from real Go, and still fails, so that nobody
 * commits them unread.
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
          "loopvar", Set.of(".1.21.out", ".1.22.out"),
          "named", Set.of(".names"));

  @TestFactory
  Stream<DynamicNode> run() {
    return tests("run");
  }

  @TestFactory
  Stream<DynamicNode> panic() {
    return tests("panic");
  }

  @TestFactory
  Stream<DynamicNode> errors() {
    return tests("errors");
  }

  @TestFactory
  Stream<DynamicNode> loopvar() {
    return tests("loopvar");
  }

  @TestFactory
  Stream<DynamicNode> named() {
    return isUpdate()
        ? recordings("named")
        : programs("named").map(p -> test(p, () -> checkNames(p)));
  }

  @TestFactory
  Stream<DynamicTest> everyFileBelongsToAProgram() {
    return GOLDENS.keySet().stream()
        .flatMap(CorpusTest::files)
        .map(p -> DynamicTest.dynamicTest(name(p), p.toUri(), () -> checkBelongs(p)));
  }

  private static Stream<DynamicNode> tests(String kind) {
    if (isUpdate()) return recordings(kind);
    return GoldenTests.in(ROOT.resolve(kind))
        .seeds(0)
        .timeout(TIMEOUT)
        .procs(p -> p.getParent().endsWith(CONCURRENCY), 1, 2, 8)
        .stream();
  }

  private static boolean isUpdate() {
    return "1".equals(System.getenv("UPDATE_GOLDEN"));
  }

  private static Stream<DynamicNode> recordings(String kind) {
    return programs(kind).map(p -> test(p, () -> record(p)));
  }

  private static DynamicNode test(Path program, Executable body) {
    return DynamicTest.dynamicTest(name(program), program.toUri(), body);
  }

  private static Stream<Path> programs(String kind) {
    return files(kind).filter(p -> p.toString().endsWith(".go"));
  }

  private static Stream<Path> files(String kind) {
    try (Stream<Path> all = Files.walk(ROOT.resolve(kind))) {
      return all.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return ROOT.relativize(path).toString();
  }

  private static void record(Path program) throws IOException, InterruptedException {
    Process p =
        new ProcessBuilder(
                ROOT.resolve("record").toAbsolutePath().toString(),
                program.toAbsolutePath().toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    p.waitFor();
    fail("recorded anew, look at the difference before you commit it:\n" + said);
  }

  private static void checkNames(Path program) throws IOException {
    StringBuilder names = new StringBuilder();
    for (LoopVariable v : Gosling.builder().build().loopVariables(Sources.file(program))) {
      Position at = v.declared();
      names.append("%d:%d %s\n".formatted(at.line(), at.column(), v.name()));
    }
    String golden = program.getFileName().toString().replaceFirst("go$", "names");
    assertEquals(Files.readString(program.resolveSibling(golden)), names.toString());
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
