package dev.gosling.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parses every Go file below the given folders that is not meant to fail, several times over, and
 * says how many parse and how fast. Meant for Go's own sources:
 *
 * <pre>java -cp ... dev.gosling.syntax.ParseFiles $(go env GOROOT)/src $(go env GOROOT)/test</pre>
 */
final class ParseFiles {
  private static final int ROUNDS = 3;

  private ParseFiles() {}

  public static void main(String[] folders) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String folder : folders) paths.addAll(goFiles(Path.of(folder)));
    List<byte[]> sources = new ArrayList<>();
    long lines = 0;
    for (Path path : paths) {
      byte[] source = Files.readAllBytes(path);
      sources.add(source);
      for (byte b : source) if (b == '\n') lines++;
    }
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      int parsed = 0;
      for (int i = 0; i < sources.size(); i++) {
        List<String> errors = Parsed.of(sources.get(i)).errors();
        if (errors.isEmpty()) parsed++;
        else if (round == 1) System.out.println(paths.get(i) + ": " + errors.getFirst());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%d of %d files, %d lines, %.2f s, %.0f lines/s%n",
          parsed, sources.size(), lines, seconds, lines / seconds);
    }
  }

  /** The Go files below a folder, without test data and without tests of error messages. */
  static List<Path> goFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(".go"))
          .filter(Files::isRegularFile)
          .filter(p -> !folder.relativize(p).toString().contains("testdata"))
          .filter(ParseFiles::isMeantToParse)
          .sorted()
          .toList();
    }
  }

  private static boolean isMeantToParse(Path path) {
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
      return !text.startsWith("// errorcheck") && !text.contains("// ERROR");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
