package dev.gosling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line answers by itself; programs are run by the corpus. */
class MainTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int gosling(String... args) {
    return Main.run(
        List.of(args), new Host(InputStream.nullInputStream(), out, err, Map.of(), folder));
  }

  @Test
  void helpListsEveryCommand() {
    assertEquals(0, gosling("--help"));
    for (String line : out.toString().lines().toList()) assertTrue(line.length() <= 80, line);
    for (Command command : Main.commands()) {
      assertTrue(out.toString().contains("\n  " + command.name() + " "), command.name());
    }
    assertEquals("", err.toString());
  }

  @Test
  void everyCommandHasItsPageOfHelp() {
    for (Command command : Main.commands()) {
      out.reset();
      assertEquals(0, gosling("help", command.name()));
      String page = out.toString();
      assertTrue(page.startsWith("Usage: gosling " + command.name()), page);
      for (String line : page.lines().toList()) assertTrue(line.length() <= 80, line);
      out.reset();
      assertEquals(0, gosling(command.name(), "--help"));
      assertEquals(page, out.toString());
    }
  }

  @Test
  void wrongCommandLines() {
    assertUsageError("unknown command frob\n", "frob");
    assertUsageError("unknown command chek; did you mean check?\n", "chek");
    assertUsageError("unknown command co; did you mean compare or completion?\n", "co");
    assertUsageError("no command rn; did you mean run?\n", "help", "rn");
    assertUsageError("no completion for fish: want bash or zsh\n", "completion", "fish");
    assertUsageError("gosling run prog.go", "prog.go");
    assertUsageError("Missing required parameter: 'PACKAGE'", "run");
    assertUsageError("Missing required parameter: 'PACKAGE'", "check");
    assertUsageError("unknown option --frob\n", "run", "--frob", "prog.go");
    assertUsageError("unknown option --fake; did you mean --faketime?", "run", "--fake", "x.go");
    assertUsageError("unknown option --sede=3; did you mean --seed?", "run", "--sede=3", "x.go");
    assertUsageError("one word too many: 3\n", "version", "3");
    assertUsageError("'many' is not an int", "run", "--procs", "many", "prog.go");
    assertUsageError("--procs wants a number from 1, not 0", "run", "--procs", "0", "prog.go");
    assertUsageError("invalid Go version \"1.99\"", "run", "--go", "1.99", "prog.go");
    assertUsageError("invalid Go version \"x\"", "check", "-lang=gox", "prog.go");
    assertUsageError("Missing required parameter for option '--go'", "run", "--go");
  }

  private void assertUsageError(String message, String... args) {
    err.reset();
    assertEquals(2, gosling(args), message);
    assertTrue(err.toString().contains(message), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void filesThatCannotBeRead() throws IOException {
    assertFailure("stat none.go: no such file or directory\n", "none.go");
    Path directory = Files.createDirectory(folder.resolve("folder.go"));
    assertFailure(directory + " is a directory, should be a Go file\n", directory.toString());
    Path binary = Files.write(folder.resolve("prog"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0});
    assertFailure("reading " + binary + ": unexpected NUL in input\n", binary.toString());
  }

  @Test
  void longFilesAndOddNames() throws IOException {
    Path longest = folder.resolve("long.go");
    try (var file = new RandomAccessFile(longest.toFile(), "rw")) {
      file.setLength((1L << 30) + 1);
    }
    assertFailure("reading " + longest + ": too long\n", longest.toString());
    assertFailure("malformed import path \"\": empty string\n", "");
    assertFailure("open odd\uFFFD.go: the name is not UTF-8, or the locale not\n", "odd\uFFFD.go");
  }

  @Test
  void standardOutputThatTakesNothing() {
    assertEquals(1, helpTo("No space left on device"));
    assertEquals("gosling: write /dev/stdout: No space left on device\n", err.toString());
    err.reset();
    assertEquals(141, helpTo("Broken pipe"));
    assertEquals("", err.toString());
  }

  private int helpTo(String failure) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    var host = new Host(InputStream.nullInputStream(), failing, err, Map.of(), folder);
    return Main.run(List.of("help"), host);
  }

  private void assertFailure(String message, String file) {
    for (String command : List.of("run", "check")) {
      err.reset();
      assertEquals(1, gosling(command, file));
      assertEquals(message, err.toString());
    }
  }
}
