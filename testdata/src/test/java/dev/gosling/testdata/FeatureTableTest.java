package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.Gosling;
import dev.gosling.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps {@code docs/features.md} true. */
final class FeatureTableTest {
  private static final Path ROOT =
      Files.isDirectory(Path.of("run")) ? Path.of("") : Path.of("testdata");
  private static final Path TABLE = ROOT.toAbsolutePath().resolveSibling("docs/features.md");

  /** Topics, or whole kinds, whose programs are about the language. */
  private static final List<String> LANGUAGE =
      Stream.concat(
              Stream.of(
                      "builtins concurrency constants control declarations expressions functions"
                          + " generics init interfaces lexical maps numbers slices statements"
                          + " structs types versions")
                  .flatMap(topics -> Arrays.stream(topics.split(" ")))
                  .map("run/"::concat),
              Stream.of("errors", "loopvar", "panic/concurrency", "panic/runtime", "panic/values"))
          .toList();

  /**
   * A row.
   *
   * @param since the version of Go, 1.N
   * @param programs paths without {@code .go}; topics end in a slash
   * @param before what gc says in a module of the version before; may be empty
   */
  private record Feature(String name, String since, List<String> programs, String before) {
    private static final Pattern CELL_END = Pattern.compile(" *(?<!\\\\)\\| *");

    static Feature of(String row) {
      String[] cells = CELL_END.split(row, -1);
      List<String> programs = Arrays.stream(cells[3].split(", ")).map(Feature::code).toList();
      return new Feature(cells[1], cells[2], programs, code(cells[4]).replace("\\|", "|"));
    }

    private static String code(String cell) {
      return cell.replace("`", "");
    }
  }

  private static List<Feature> features() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| feature "))
        .map(Feature::of)
        .toList();
  }

  private static Path file(String program) {
    return ROOT.resolve(program.endsWith("/") ? program : program + ".go");
  }

  @Test
  void everyProgramExists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Feature f : features()) {
      for (String program : f.programs) if (!Files.exists(file(program))) missing.add(program);
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyProgramOfALanguageTopicIsListed() throws IOException {
    Set<Path> unlisted = new TreeSet<>();
    for (String topic : LANGUAGE) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(topic))) {
        files.filter(p -> p.toString().endsWith(".go")).forEach(unlisted::add);
      }
    }
    for (Feature f : features()) {
      for (String program : f.programs) unlisted.removeIf(p -> p.startsWith(file(program)));
    }
    assertEquals(Set.of(), unlisted);
  }

  @TestFactory
  Stream<DynamicTest> theVersionBeforeRejectsIt() throws IOException {
    return features().stream()
        .filter(f -> !f.before.isEmpty())
        .map(f -> DynamicTest.dynamicTest(f.name + ", " + f.since, () -> checkBefore(f)));
  }

  private static void checkBefore(Feature f) throws IOException {
    String before = "1." + (Integer.parseInt(f.since.substring("1.".length())) - 1);
    Sources program = Sources.file(file(f.programs.getFirst()));
    Gosling.Result result = Gosling.builder().goVersion(before).build().check(program, true);
    List<String> errors = result.diagnostics();
    assertTrue(
        errors.stream().anyMatch(e -> e.contains(f.before)),
        () -> "as Go " + before + " no error has " + f.before + ":\n" + String.join("\n", errors));
  }
}
