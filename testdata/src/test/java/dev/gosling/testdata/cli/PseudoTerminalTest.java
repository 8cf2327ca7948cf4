package dev.gosling.testdata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process on a terminal, which {@code script} of Linux makes. */
final class PseudoTerminalTest {
  private static final String RICH =
      "\033[1m./prog.go:1:29: \033[0m\033[1;31mundefined: x\033[0m\n"
          + "\033[2m    1 | \033[0mpackage main; func main() { x() }\n"
          + "\033[2m      | \033[0m                            \033[1;31m^\033[0m\n";

  private static final String PLAIN = "./prog.go:1:29: undefined: x\n";

  @TempDir Path folder;

  @Test
  void colorsAndExcerpts() throws IOException, InterruptedException {
    assertEquals(RICH, onTerminal("check prog.go", Map.of()));
  }

  @Test
  void noColor() throws IOException, InterruptedException {
    String withoutColors = RICH.replaceAll("\033\\[[0-9;]*m", "");
    assertEquals(withoutColors, onTerminal("check prog.go", Map.of("NO_COLOR", "1")));
  }

  @Test
  void errorsIntoAPipe() throws IOException, InterruptedException {
    assertEquals(PLAIN, onTerminal("check prog.go 2>&1 | cat", Map.of()));
  }

  private String onTerminal(String arguments, Map<String, String> environment)
      throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(Path.of("/dev/pts")), "needs pseudo-terminals");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "needs script of util-linux");
    Files.writeString(folder.resolve("prog.go"), "package main; func main() { x() }\n");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command = "'" + java + "' -XX:+UseSerialGC dev.gosling.cli.Main " + arguments;
    ProcessBuilder builder =
        new ProcessBuilder("/usr/bin/script", "-q", "-e", "-c", command, "/dev/null")
            .directory(folder.toRealPath().toFile())
            .redirectErrorStream(true);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().put("TERM", "xterm");
    builder.environment().remove("NO_COLOR");
    builder.environment().putAll(environment);
    Process script = builder.start();
    script.getOutputStream().close();
    byte[] said = script.getInputStream().readAllBytes();
    script.waitFor();
    return new String(said, StandardCharsets.UTF_8).replace("\r", "");
  }
}
