package dev.gosling.golden;

import dev.gosling.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program is run on. Of an archive, its files are there until this is closed.
 *
 * @param directory the working directory: that of the program
 * @param texts its Go files by name, as {@link RawText}
 * @param status the exit status that its opening comment names
 * @param scratch a folder to delete, else null
 */
record Inputs(
    Sources sources,
    Path directory,
    Map<String, String> texts,
    byte[] stdin,
    List<String> args,
    OptionalInt status,
    Path scratch)
    implements AutoCloseable {
  static final String STDOUT = "stdout";
  static final String STDERR = "stderr";

  private static final String STDIN = "stdin";
  private static final String ARGS = "args";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  static Inputs of(GoldenCase test) throws IOException {
    return test.isArchive() ? ofArchive(test.file()) : ofFile(test.file());
  }

  private static Inputs ofFile(Path file) throws IOException {
    String source = RawText.of(Files.readAllBytes(file));
    return new Inputs(
        Sources.file(file.toAbsolutePath()),
        file.toAbsolutePath().getParent(),
        Map.of(file.getFileName().toString(), source),
        RawText.bytes(Discovery.beside(file, "in").text()),
        args(Discovery.beside(file, ARGS).text(), source),
        status(source),
        null);
  }

  private static Inputs ofArchive(Path file) throws IOException {
    Path folder = Files.createTempDirectory("gosling-golden-").toRealPath();
    try {
      Map<String, String> files = Archive.read(file).files();
      new Archive("", files).unpack(folder);
      Map<String, String> texts = new LinkedHashMap<>(files);
      texts.keySet().removeIf(name -> !name.endsWith(".go"));
      List<String> atTop = texts.keySet().stream().filter(name -> name.indexOf('/') < 0).toList();
      String first = atTop.isEmpty() ? "" : texts.get(atTop.getFirst());
      boolean alone = atTop.size() == 1 && !files.containsKey("go.mod");
      return new Inputs(
          alone ? Sources.file(folder.resolve(atTop.getFirst())) : new Sources.Folder(folder),
          folder,
          texts,
          RawText.bytes(files.getOrDefault(STDIN, "")),
          args(files.getOrDefault(ARGS, ""), first),
          status(first),
          folder);
    } catch (IOException e) {
      delete(folder);
      throw e;
    }
  }

  /** The words of a file, where quotes may stand around one; else those of the opening comment. */
  private static List<String> args(String text, String source) {
    String line = text.isBlank() ? header(source, "args") : text;
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(RawText.shown(line));
    while (word.find()) {
      words.add(Stream.of(1, 2, 3).map(word::group).filter(g -> g != null).findFirst().orElse(""));
    }
    return words;
  }

  private static OptionalInt status(String source) {
    String number = header(source, "exit");
    return number.matches("[0-9]{1,3}")
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  /** What follows "// key" on a line of the comment that opens the file. */
  private static String header(String source, String key) {
    return source
        .lines()
        .takeWhile(line -> line.startsWith("//"))
        .map(line -> line.substring(2).strip())
        .filter(line -> line.startsWith(key + " "))
        .map(line -> line.substring(key.length()).strip())
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() throws IOException {
    if (scratch != null) delete(scratch);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
