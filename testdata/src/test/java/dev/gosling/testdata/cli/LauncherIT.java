package dev.gosling.testdata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run as a process in an installation of its own: what it needs and the jars. */
final class LauncherIT {
  private static final Path CHECKOUT =
      Path.of(Files.isDirectory(Path.of("cli")) ? ".." : "").toAbsolutePath().normalize();

  @TempDir Path scratch;
  private Path home;

  @BeforeEach
  void install() throws IOException {
    home = scratch.resolve("a folder");
    for (String each : List.of("gosling", "dev/training.go", "stdlib/target/gosling.jar")) {
      copy(each);
    }
    try (Stream<Path> jars = Files.list(CHECKOUT.resolve("stdlib/target/lib"))) {
      for (Path jar : jars.toList()) copy(CHECKOUT.relativize(jar).toString());
    }
    Files.writeString(
        scratch.resolve("hello.go"),
        "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n");
  }

  private void copy(String name) throws IOException {
    Path to = home.resolve(name);
    Files.createDirectories(to.getParent());
    Files.copy(CHECKOUT.resolve(name), to);
  }

  private record Outcome(int status, String output) {}

  private Process start(Path gosling, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(gosling.toString()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .directory(scratch.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private static Outcome end(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes());
    return new Outcome(process.waitFor(), output);
  }

  private Outcome hello(Path gosling) throws IOException, InterruptedException {
    return end(start(gosling, "run", "hello.go"));
  }

  private static final Outcome HELLO = new Outcome(0, "hello\n");

  /** The one AOT cache of the installation. */
  private Path cache() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(".gosling-cache"))) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all::toString);
      assertTrue(all.getFirst().toString().endsWith(".aot"), all::toString);
      return all.getFirst();
    }
  }

  @Test
  void runsThroughLinksFromAnyFolder() throws Exception {
    assertEquals(HELLO, hello(home.resolve("gosling")));
    assertEquals(HELLO, hello(Path.of("a folder/gosling")));
    Path link = Files.createSymbolicLink(scratch.resolve("link"), Path.of("a folder/gosling"));
    assertEquals(HELLO, hello(link));
    cache();
  }

  @Test
  void givesTheOptionsThatOwnCarriersNeed() throws Exception {
    Outcome outcome = end(start(home.resolve("gosling"), "version"));
    assertEquals(0, outcome.status());
    assertTrue(outcome.output().contains("own carriers"), outcome::output);
  }

  @Test
  void firstUsesAtOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) processes.add(start(home.resolve("gosling"), "run", "hello.go"));
    for (Process process : processes) assertEquals(HELLO, end(process));
    cache();
  }

  @Test
  void damagedCacheIsIgnored() throws Exception {
    assertEquals(HELLO, hello(home.resolve("gosling")));
    Path cache = cache();
    byte[] whole = Files.readAllBytes(cache);
    Files.write(cache, Arrays.copyOf(whole, whole.length / 2));
    assertEquals(HELLO, hello(home.resolve("gosling")));
    Files.writeString(cache, "no cache at all");
    assertEquals(HELLO, hello(home.resolve("gosling")));
    Files.write(cache, new byte[0]);
    assertEquals(HELLO, hello(home.resolve("gosling")));
  }

  @Test
  void cacheOlderThanTheJarsIsMadeAnew() throws Exception {
    assertEquals(HELLO, hello(home.resolve("gosling")));
    Files.writeString(cache(), "old");
    Files.setLastModifiedTime(cache(), FileTime.from(Instant.EPOCH));
    assertEquals(HELLO, hello(home.resolve("gosling")));
    assertTrue(Files.size(cache()) > 1000, "still the old one");
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    try (Stream<Path> files = Files.walk(home.resolve("stdlib"))) {
      for (Path file : files.toList().reversed()) Files.delete(file);
    }
    Outcome outcome = hello(home.resolve("gosling"));
    assertEquals(1, outcome.status());
    assertTrue(outcome.output().contains("no sources here to build it from"), outcome::output);
  }
}
