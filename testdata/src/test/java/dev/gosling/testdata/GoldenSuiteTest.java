package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.golden.CaseRunner;
import dev.gosling.golden.Discovery;
import dev.gosling.golden.FailureText;
import dev.gosling.golden.GoldenCase;
import dev.gosling.golden.Listener;
import dev.gosling.golden.Settings;
import dev.gosling.golden.Suite;
import dev.gosling.golden.SuiteRunner;
import dev.gosling.golden.Verdict;
import dev.gosling.golden.Verdict.Kind;
import dev.gosling.junit.GoldenTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What scripts of the command line cannot show of golden suites: archives, threads, JUnit. */
final class GoldenSuiteTest {
  private static final String ARCHIVE =
      """
      What is said of the program.
      -- go.mod --
      module example.com/greet

      go 1.24
      -- main.go --
      package main

      import (
      	"fmt"
      	"os"

      	"example.com/greet/text"
      )

      func main() {
      	var name string
      	fmt.Scan(&name)
      	fmt.Println(text.Greet(name), os.Args[1:])
      	os.Exit(3)
      }
      -- text/text.go --
      package text

      func Greet(name string) string { return "hello " + name }
      -- stdin --
      gopher
      -- args --
      a 'b c'
      -- stdout --
      hello gopher [a b c]
      -- stderr --
      exit status 3
      """;

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<Verdict> run(Settings settings) throws IOException {
    Suite suite = Discovery.find(folder, "");
    return new SuiteRunner(suite.cases(), settings, false, new Listener() {}).run(2);
  }

  private Verdict runOne(Settings settings) throws IOException {
    return CaseRunner.run(Discovery.find(folder, "").cases().getFirst(), settings);
  }

  @Test
  void archivesAreProgramsOfSeveralFiles() throws IOException {
    write("greet.txtar", ARCHIVE);
    Verdict verdict = runOne(Settings.DEFAULT);
    assertEquals(Kind.PASSED, verdict.kind(), () -> FailureText.of(verdict).toString());
  }

  @Test
  void archivesAreUpdated() throws IOException {
    write("greet.txtar", ARCHIVE.replace("hello gopher", "hallo").replace("status 3", "status 1"));
    assertEquals(Kind.FAILED, runOne(Settings.DEFAULT).kind());
    assertEquals(Kind.UPDATED, runOne(Settings.DEFAULT.withUpdate(true)).kind());
    assertEquals(ARCHIVE, Files.readString(folder.resolve("greet.txtar")));
  }

  @Test
  void archivesHaveErrorsInSeveralFiles() throws IOException {
    String broken =
        ARCHIVE
            .replace("os.Exit(3)", "os.Exit(x) // ERROR \"undefined: x\"")
            .replaceFirst("(?s)-- stdout.*", "");
    write("greet.txtar", broken);
    Verdict verdict = runOne(Settings.DEFAULT);
    assertEquals(Kind.PASSED, verdict.kind(), () -> FailureText.of(verdict).toString());
    write("greet.txtar", broken.replace("undefined: x", "undefined: y"));
    assertEquals(Kind.FAILED, runOne(Settings.DEFAULT).kind());
  }

  @Test
  void unpackedArchivesAreDeleted() throws IOException {
    write("greet.txtar", ARCHIVE);
    Set<Path> before = unpacked();
    runOne(Settings.DEFAULT);
    assertEquals(before, unpacked());
  }

  private static Set<Path> unpacked() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return new HashSet<>(files.filter(f -> f.toString().contains("gosling-golden-")).toList());
    }
  }

  @Test
  void nothingIsLeftRunning() throws IOException {
    write("loop.go", "for { go func() { for {} }() }");
    write("loop.out", "");
    write("input.go", "go func() { select {} }()\nfmt.Println(`done`)");
    write("input.out", "done\n");
    Set<Thread> before = threads();
    Settings settings = Settings.DEFAULT.withTimeout(Duration.ofMillis(300));
    List<Kind> kinds = run(settings).stream().map(Verdict::kind).toList();
    assertEquals(List.of(Kind.PASSED, Kind.FAILED), kinds);
    Set<Thread> left = threads();
    left.removeAll(before);
    assertEquals(Set.of(), left);
  }

  private static Set<Thread> threads() {
    return new HashSet<>(
        Thread.getAllStackTraces().keySet().stream()
            .filter(t -> t.getName().startsWith("gosling") || t.getName().startsWith("golden"))
            .toList());
  }

  @Test
  void reportsAreInOrderOfTheSuite() throws IOException {
    for (char name = 'a'; name < 'k'; name++) {
      write(name + ".go", "fmt.Println(1)");
      write(name + ".out", "1\n");
    }
    List<GoldenCase> reported = new ArrayList<>();
    Suite suite = Discovery.find(folder, "");
    var listener =
        new Listener() {
          @Override
          public void report(Verdict verdict) {
            reported.add(verdict.test());
          }
        };
    new SuiteRunner(suite.cases(), Settings.DEFAULT, false, listener).run(4);
    assertEquals(suite.cases(), reported);
  }

  /** A factory returns the suite as it is. */
  @TestFactory
  Iterable<DynamicNode> factory() {
    Path loopvar = Path.of(Files.isDirectory(Path.of("loopvar")) ? "loopvar" : "testdata/loopvar");
    return GoldenTests.in(loopvar);
  }

  @Test
  void testsHaveTheirFileAsSource() throws IOException {
    write("one.go", "fmt.Println(1)");
    write("one.out", "2\n");
    for (DynamicNode node : GoldenTests.in(folder)) {
      assertEquals(folder.resolve("one.go").toUri(), node.getTestSourceUri().orElseThrow());
      String failure = failure((DynamicTest) node);
      assertTrue(failure.contains("\n-2\n+1\n"), failure);
    }
  }

  private static String failure(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return "";
    } catch (Throwable e) {
      return e.getMessage();
    }
  }
}
