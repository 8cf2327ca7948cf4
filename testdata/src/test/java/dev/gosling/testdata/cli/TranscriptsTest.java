package dev.gosling.testdata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gosling.cli.Host;
import dev.gosling.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The transcripts on the pages for users show what Gosling prints. A transcript is a block of code
 * that begins with a prompt, {@code $}. What {@code cat} shows of a file is what the commands after
 * it find there; what {@code gosling} shows is compared with what it prints, apart from times. It
 * is what it prints into a pipe, or, where the command ends in a comment that says so, to a
 * terminal, without the colours.
 */
final class TranscriptsTest {
  private static final Path CHECKOUT = Path.of(Files.isDirectory(Path.of("cli")) ? ".." : "");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]*\n(\\$ .*?)^```$");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.*)\n((?:(?!\\$ ).*\n)*)");
  private static final Pattern TIME = Pattern.compile("\\b\\d+\\.\\d\\ds\\b");

  private static final String ON_TERMINAL = "  # on a terminal";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\\S+");

  @TempDir Path scratch;
  private int status;

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    try (Stream<Path> docs = Files.list(CHECKOUT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(CHECKOUT.resolve("README.md")), docs.sorted().toList().stream())
          .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), p.toUri(), () -> check(p)));
    }
  }

  private void check(Path page) throws IOException {
    Path folder = Files.createDirectory(scratch.resolve(page.getFileName())).toRealPath();
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      Matcher command = COMMAND.matcher(block.group(1));
      while (command.find()) check(folder, command.group(1), command.group(2));
    }
  }

  private void check(Path folder, String command, String shown) throws IOException {
    boolean terminal = command.endsWith(ON_TERMINAL);
    List<String> words = words(command.replace(ON_TERMINAL, ""));
    switch (words.getFirst()) {
      case "cat" -> {
        Path file = folder.resolve(words.get(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, shown);
      }
      case "gosling", "./gosling" ->
          assertEquals(
              TIME.matcher(shown).replaceAll("0.00s"),
              TIME.matcher(gosling(folder, words.subList(1, words.size()), terminal))
                  .replaceAll("0.00s"),
              command);
      case "echo" -> assertEquals("$? " + shown, words.get(1) + " " + status + "\n", command);
      default -> throw new IllegalArgumentException(command);
    }
  }

  /** Words between blanks; one in single quotes may hold blanks, and lines. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) words.add(word.group(1) != null ? word.group(1) : word.group());
    return words;
  }

  /** What it prints, on either stream. */
  private String gosling(Path folder, List<String> words, boolean terminal) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> environment = terminal ? Map.of("NO_COLOR", "1") : Map.of();
    Host host =
        new Host(
            InputStream.nullInputStream(), out, out, environment, folder, fd -> terminal, false);
    status = Main.run(words, host);
    return out.toString(StandardCharsets.UTF_8);
  }
}
