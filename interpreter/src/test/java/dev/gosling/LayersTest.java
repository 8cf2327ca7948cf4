package dev.gosling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the direction of dependencies between the packages, as ARCHITECTURE.md draws it. */
class LayersTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/gosling");

  private static final Pattern NAME = Pattern.compile("\\bdev\\.gosling\\.([a-z]+)\\.[A-Z]");

  /** What runs a program: knows nothing of its source. */
  private static final Set<String> FRONT_END =
      Set.of("grammar", "syntax", "diagnostic", "check", "loopvar", "plan", "cli");

  /** Package to the packages that it must not name. */
  private static final Map<String, Set<String>> FORBIDDEN =
      Map.ofEntries(
          Map.entry(
              "source",
              Set.of("diagnostic", "syntax", "types", "check", "plan", "exec", "runtime")),
          Map.entry(
              "diagnostic", Set.of("syntax", "types", "check", "plan", "exec", "runtime", "value")),
          Map.entry(
              "syntax", Set.of("types", "check", "plan", "exec", "runtime", "value", "spi", "cli")),
          Map.entry("types", Set.of("check", "plan", "exec", "runtime", "value", "spi", "cli")),
          Map.entry("check", Set.of("plan", "exec", "runtime", "value", "cli")),
          Map.entry("loopvar", Set.of("plan", "exec", "runtime", "value", "cli")),
          Map.entry("plan", Set.of("loopvar", "cli")),
          Map.entry("golden", Set.of("cli", "junit")),
          Map.entry("exec", FRONT_END),
          Map.entry(
              "runtime",
              Set.of("grammar", "syntax", "diagnostic", "check", "plan", "exec", "spi", "cli")),
          Map.entry(
              "value",
              Set.of(
                  "grammar",
                  "syntax",
                  "diagnostic",
                  "check",
                  "plan",
                  "exec",
                  "runtime",
                  "spi",
                  "cli")));

  @Test
  void dependenciesGoOneWay() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Set<String>> rule : FORBIDDEN.entrySet()) {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(SOURCES.resolve(rule.getKey()))) {
        files = walk.filter(f -> f.toString().endsWith(".java")).toList();
      }
      assertTrue(files.size() > 0, rule.getKey());
      for (Path file : files) {
        // In comments a link to a neighbour is welcome.
        String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
        Matcher name = NAME.matcher(code);
        while (name.find()) {
          if (rule.getValue().contains(name.group(1))) wrong.add(file + ": " + name.group());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void neverNamesTheStandardLibrary() throws IOException {
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".java")).toList()) {
        assertTrue(!Files.readString(file).contains("dev.gosling.stdlib"), file::toString);
      }
    }
  }
}
