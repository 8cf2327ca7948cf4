package dev.gosling.testdata.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.Gosling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Mutated programs. {@code -Dgosling.fuzz.rounds=N} runs more of them, {@code
 * -Dgosling.fuzz.seed=N} others; a failure names the seed that shows it again in one round.
 */
final class FuzzTest {
  private static final Path ROOT =
      Files.isDirectory(Path.of("run")) ? Path.of("") : Path.of("testdata");
  private static final int ROUNDS = Integer.getInteger("gosling.fuzz.rounds", 1_000);
  private static final long SEED = Long.getLong("gosling.fuzz.seed", 1);

  @Test
  void mutatedPrograms() throws IOException, InterruptedException {
    List<String> corpus = new ArrayList<>();
    for (Path p : programs("run", "panic", "errors", "loopvar")) corpus.add(text(p));
    List<String> failures = new ArrayList<>();
    int planned = 0;
    for (long seed = SEED; seed < SEED + ROUNDS && failures.size() < 10; seed++) {
      byte[] source = new Mutator(seed, corpus).source();
      try {
        if (FrontEndRun.check(source).kind() != Gosling.Kind.COMPILE_ERROR) planned++;
      } catch (AssertionError e) {
        failures.add(report(seed, source, e));
      }
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n\n", failures));
    // Else the mutations are too wild to say anything about the planner.
    assertTrue(ROUNDS < 100 || planned > ROUNDS / 50, planned + " of " + ROUNDS + " compiled");
  }

  private static String report(long seed, byte[] source, AssertionError e) throws IOException {
    Path file = Files.createTempFile("fuzz-" + seed + "-", ".go");
    Files.write(file, source);
    return "-Dgosling.fuzz.rounds=1 -Dgosling.fuzz.seed="
        + seed
        + " made "
        + file
        + ": "
        + e.getMessage()
        + (e.getCause() == null ? "" : "\n" + e.getCause());
  }

  /** Functions too that no run calls. */
  @TestFactory
  Stream<DynamicTest> everyProgramIsPlannedWhole() {
    return programs("run", "panic").stream()
        .map(
            p ->
                DynamicTest.dynamicTest(
                    ROOT.relativize(p).toString(),
                    () -> {
                      Gosling.Result result = FrontEndRun.check(Files.readAllBytes(p));
                      assertEquals(List.of(), result.diagnostics());
                    }));
  }

  private static String text(Path p) throws IOException {
    return new String(Files.readAllBytes(p), StandardCharsets.ISO_8859_1);
  }

  private static List<Path> programs(String... kinds) {
    List<Path> list = new ArrayList<>();
    for (String kind : kinds) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(kind))) {
        files.filter(p -> p.toString().endsWith(".go")).sorted().forEach(list::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return list;
  }
}
