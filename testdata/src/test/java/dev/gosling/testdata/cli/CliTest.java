package dev.gosling.testdata.cli;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gosling.golden.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A test per archive. */
final class CliTest {
  private static final Path ARCHIVES =
      Files.isDirectory(Path.of("cli")) ? Path.of("cli") : Path.of("testdata/cli");

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> cli() throws IOException {
    List<Path> archives;
    try (Stream<Path> files = Files.list(ARCHIVES)) {
      archives = files.filter(f -> f.toString().endsWith(".txtar")).sorted().toList();
    }
    return archives.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), f.toUri(), () -> check(f)));
  }

  private void check(Path archive) throws IOException {
    Archive files = Archive.read(archive);
    // The real path: messages name files relative to the working directory.
    Path folder = Files.createDirectory(scratch.resolve(archive.getFileName())).toRealPath();
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new Script(folder).run(files));
  }
}
