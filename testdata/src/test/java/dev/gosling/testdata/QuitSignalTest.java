package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** SIGQUIT to the process of the command line. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
final class QuitSignalTest {
  private static final String WAITING =
      """
      package main

      func wait(c chan int) { <-c }

      func main() {
      	go wait(make(chan int))
      	println("ready")
      	for {
      	}
      }
      """;

  @TempDir Path folder;

  @Test
  void dumpsAllGoroutines() throws IOException, InterruptedException {
    Path program = folder.resolve("waiting.go");
    Files.writeString(program, WAITING);
    Process process = start(program);
    String dump;
    try (BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream()))) {
      assertEquals("ready", err.readLine());
      // Until the program is ready for the signal, the JVM answers, on standard output.
      do quit(process);
      while (!process.waitFor(1, TimeUnit.SECONDS));
      dump = String.join("\n", err.lines().toList());
    } finally {
      process.destroyForcibly();
    }
    assertEquals(2, process.exitValue());
    assertTrue(dump.startsWith("SIGQUIT: quit\nPC="), dump);
    assertTrue(dump.contains(" [running]:\nmain.main()\n\t"), dump);
    assertTrue(dump.contains(" [chan receive]:\nmain.wait(...)\n\t"), dump);
    assertTrue(dump.contains("\ncreated by main.main in goroutine 1\n\t"), dump);
  }

  private Process start(Path program) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.gosling.cli.Main",
            "run",
            program.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void quit(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid())).start().waitFor();
  }
}
