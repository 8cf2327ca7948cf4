package dev.gosling.testdata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.cli.Host;
import dev.gosling.cli.Main;
import dev.gosling.golden.Archive;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment of an archive, run line by line. A line is a comment after {@code #}, or one of
 * these, after Go's own script tests; a word may stand in single quotes:
 *
 * <table>
 * <caption>Commands</caption>
 * <tr><td>{@code gosling WORD...}</td><td>must exit with status 0</td></tr>
 * <tr><td>{@code status N gosling WORD...}</td><td>must exit with status N</td></tr>
 * <tr><td>{@code stdin FILE}</td><td>standard input of the next gosling</td></tr>
 * <tr><td>{@code env NAME=VALUE}</td><td>for every gosling from here</td></tr>
 * <tr><td>{@code terminal}</td><td>what every gosling from here prints goes to a terminal</td></tr>
 * <tr><td>{@code cd DIR}</td><td>the working directory from here</td></tr>
 * <tr><td>{@code cmp stdout FILE}</td><td>what the last gosling printed; {@code stderr} too, or a file</td></tr>
 * <tr><td>{@code stdout REGEXP}</td><td>is found in it; {@code stderr} too</td></tr>
 * <tr><td>{@code grep FILE REGEXP}</td><td>is found in a file</td></tr>
 * <tr><td>{@code empty stdout}</td><td>it printed nothing; {@code stderr} too</td></tr>
 * </table>
 */
final class Script {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private final Path root;
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> streams = new HashMap<>();
  private Path directory;
  private byte[] stdin = {};
  private boolean terminal;

  /**
   * @param root an empty folder, where the script works
   */
  Script(Path root) {
    this.root = root;
    this.directory = root;
  }

  void run(Archive archive) throws IOException {
    archive.unpack(root);
    int number = 0;
    for (String line : archive.comment().lines().toList()) {
      number++;
      List<String> words = words(line);
      if (!words.isEmpty()) command(words, "line " + number + ": " + line);
    }
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    if (line.startsWith("#")) return words;
    Matcher word = WORD.matcher(line);
    while (word.find()) words.add(word.group(1) != null ? word.group(1) : word.group(2));
    return words;
  }

  private void command(List<String> words, String where) throws IOException {
    String first = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    switch (first) {
      case "gosling" -> gosling(0, rest, where);
      case "status" -> {
        assertEquals("gosling", rest.get(1), where);
        gosling(Integer.parseInt(rest.getFirst()), rest.subList(2, rest.size()), where);
      }
      case "stdin" -> stdin = Files.readAllBytes(directory.resolve(rest.getFirst()));
      case "env" -> {
        String[] pair = rest.getFirst().split("=", 2);
        environment.put(pair[0], pair[1]);
      }
      case "terminal" -> terminal = true;
      case "cd" -> directory = directory.resolve(rest.getFirst()).normalize();
      case "cmp" ->
          assertEquals(
              Files.readString(root.resolve(rest.get(1)), StandardCharsets.ISO_8859_1),
              text(rest.getFirst()),
              where);
      case "stdout", "stderr" -> find(rest.getFirst(), stream(first), where);
      case "grep" -> find(rest.get(1), text(rest.getFirst()), where);
      case "empty" -> assertEquals("", stream(rest.getFirst()), where);
      default -> throw new IllegalArgumentException(where);
    }
  }

  private static void find(String regexp, String text, String where) {
    boolean found = Pattern.compile(regexp, Pattern.MULTILINE).matcher(text).find();
    assertTrue(found, () -> where + ", but it was:\n" + text);
  }

  /** Of a stream or a file. */
  private String text(String name) throws IOException {
    return name.startsWith("std")
        ? stream(name)
        : Files.readString(root.resolve(name), StandardCharsets.ISO_8859_1);
  }

  /** What the last gosling printed. */
  private String stream(String name) {
    String text = streams.get(name);
    assertNotEquals(null, text, "no gosling has run");
    return text;
  }

  private void gosling(int status, List<String> words, String where) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host =
        new Host(
            new ByteArrayInputStream(stdin),
            out,
            err,
            environment,
            directory,
            fd -> terminal,
            false);
    int actual = Main.run(words, host);
    stdin = new byte[0];
    streams.put("stdout", out.toString(StandardCharsets.ISO_8859_1));
    streams.put("stderr", err.toString(StandardCharsets.ISO_8859_1));
    assertEquals(
        status, actual, () -> where + "\n" + streams.get("stdout") + streams.get("stderr"));
  }
}
