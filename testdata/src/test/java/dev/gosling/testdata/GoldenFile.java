package dev.gosling.testdata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;

/**
 * One program of the corpus: its source, what its opening comment asks for, and the files beside
 * it.
 *
 * @param path the .go file
 */
record GoldenFile(Path path) {
  String fileName() {
    return path.getFileName().toString();
  }

  String baseName() {
    return fileName().substring(0, fileName().length() - ".go".length());
  }

  Path beside(String suffix) {
    return path.resolveSibling(baseName() + suffix);
  }

  /** Bytes as Latin-1: a golden may hold anything, and equality is of bytes. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  String golden(String suffix) throws IOException {
    return text(Files.readAllBytes(beside(suffix)));
  }

  byte[] stdin() throws IOException {
    Path in = beside(".in");
    return Files.exists(in) ? Files.readAllBytes(in) : new byte[0];
  }

  /** The words after "// key" in the comment that opens the file. */
  List<String> header(String key) throws IOException {
    for (String line : Files.readAllLines(path)) {
      if (!line.startsWith("//")) {
        break;
      }
      String[] words = line.substring(2).strip().split("\\s+");
      if (words[0].equals(key)) {
        return Arrays.asList(words).subList(1, words.length);
      }
    }
    return List.of();
  }

  private static final Pattern GOROUTINE =
      Pattern.compile("(?m)^goroutine (\\d+)(?: gp=\\S+ m=\\S+(?: mp=\\S+)?)? (\\[.*\\]:)$");

  /**
   * Standard error up to and with the first "goroutine N [state]:" line, without what Go itself
   * does not promise. {@code first_goroutine} in the record script does the same to Go's.
   */
  static String firstGoroutine(String stderr) {
    String s = stderr.replaceAll("(?m)^runtime stack:\n(?:.+\n)*", "");
    s =
        Pattern.compile("(?m)^(?:\\[signal |runtime: sp=).*$")
            .matcher(s)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        m.group().replaceAll("=(\\[?)0x[0-9a-f]+(, 0x[0-9a-f]+)?", "=$1N")));
    Matcher m = GOROUTINE.matcher(s);
    if (!m.find()) {
      return s;
    }
    String number = m.group(1).equals("1") ? "1" : "N";
    return s.substring(0, m.start()) + "goroutine " + number + " " + m.group(2) + "\n";
  }

  /** Fails with the first line that differs. */
  static void assertSame(String what, String want, String got) {
    if (want.equals(got)) {
      return;
    }
    String[] w = want.split("\n", -1);
    String[] g = got.split("\n", -1);
    int i = 0;
    while (i < w.length && i < g.length && w[i].equals(g[i])) {
      i++;
    }
    throw new AssertionFailedError(
        String.format("%s, line %d:%n  want %s%n  got  %s", what, i + 1, line(w, i), line(g, i)),
        want,
        got);
  }

  private static String line(String[] lines, int i) {
    return i < lines.length ? lines[i] : "(nothing)";
  }
}
