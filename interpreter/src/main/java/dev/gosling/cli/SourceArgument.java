package dev.gosling.cli;

import dev.gosling.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a command line names to run or check, as {@code go run} reads it: files of one package,
 * whose names end in {@code .go}; or a folder; or an import path. Besides, a file of any name is a
 * program of its own, and so are standard input, named {@code -}, and the code after {@code -e}.
 */
final class SourceArgument {
  /** A NUL this near to the beginning tells that a file is no text. */
  private static final int HEAD = 512;

  /** In bytes: some devices never end. */
  private static final int LONGEST_STREAM = 1 << 27;

  /** In bytes: positions in a program are ints. */
  private static final long LONGEST_FILE = 1 << 30;

  private static final String SUFFIX = ".go";

  private SourceArgument() {}

  /**
   * A program that a command line names.
   *
   * @param name as it was named
   * @param args the words that follow, the program's own
   */
  record Program(String name, Sources sources, List<String> args) {}

  /** The program of a command that takes one. */
  static Program program(Arguments arguments, Host host) throws IOException, UsageException {
    List<String> words = arguments.words();
    Sources snippet = SnippetOption.of(arguments);
    if (snippet != null) return new Program("-e", snippet, words);
    requireOne(words);
    int length = length(words);
    String name = String.join(" ", words.subList(0, length));
    Sources sources = of(host, words.subList(0, length));
    return new Program(name, sources, words.subList(length, words.size()));
  }

  /** The packages of a command that takes several. */
  static List<Sources> packages(Arguments arguments, Host host) throws IOException, UsageException {
    List<String> words = arguments.words();
    Sources snippet = SnippetOption.of(arguments);
    if (snippet == null) {
      requireOne(words);
    } else if (!words.isEmpty()) {
      throw new UsageException("-e takes the place of PACKAGE: " + words.getFirst());
    }
    List<Sources> packages = new ArrayList<>();
    if (snippet != null) packages.add(snippet);
    while (!words.isEmpty()) {
      int length = length(words);
      packages.add(of(host, words.subList(0, length)));
      words = words.subList(length, words.size());
    }
    return packages;
  }

  private static void requireOne(List<String> words) throws UsageException {
    if (words.isEmpty()) throw new UsageException("Missing required parameter: 'PACKAGE'");
  }

  /** How many of the words name the package: the leading ones that end in .go, or else one. */
  private static int length(List<String> words) {
    int n = 0;
    while (n < words.size() && words.get(n).endsWith(SUFFIX)) n++;
    return Math.max(n, 1);
  }

  /**
   * The package that the words name.
   *
   * @throws IOException for a file that cannot be read, with the words of {@code go run}
   */
  private static Sources of(Host host, List<String> words) throws IOException {
    Path directory = host.directory();
    String first = words.getFirst();
    if (first.isEmpty()) throw new IOException("malformed import path \"\": empty string");
    if (first.equals("-")) return Sources.text("<stdin>", host.in().readAllBytes());
    if (!first.endsWith(SUFFIX)) {
      Path path = resolve(directory, first);
      if (Files.isDirectory(path)) return new Sources.Folder(path);
      boolean isPattern = first.contains("...");
      if (isLocal(first) && !isPattern && !Files.exists(path)) {
        throw new IOException("stat " + path.normalize() + ": directory not found");
      }
      if (!Files.exists(path)) return new Sources.ImportPath(first);
    }
    if (words.size() == 1 && isStream(directory, first)) {
      return Sources.text(first, contents(directory, first));
    }
    List<Path> files = new ArrayList<>();
    for (String word : words) {
      if (word.endsWith("_test" + SUFFIX)) {
        throw new IOException("go: cannot run *_test.go files (" + word + ")");
      }
      files.add(readable(directory, word));
    }
    return new Sources.Files(files);
  }

  private static Path resolve(Path directory, String name) throws IOException {
    try {
      return directory.resolve(name);
    } catch (InvalidPathException e) {
      throw new IOException("stat " + name + ": no such file or directory", e);
    }
  }

  private static boolean isLocal(String word) {
    return word.startsWith("./") || word.startsWith("../") || word.startsWith("/");
  }

  /** Whether it is a pipe or a device, which can be read only once. */
  private static boolean isStream(Path directory, String name) throws IOException {
    Path path = resolve(directory, name);
    return Files.exists(path) && Files.readAttributes(path, BasicFileAttributes.class).isOther();
  }

  private static byte[] contents(Path directory, String name) throws IOException {
    try (InputStream in = Files.newInputStream(resolve(directory, name))) {
      byte[] head = head(in, name);
      rejectNul(head, name);
      byte[] rest = in.readNBytes(LONGEST_STREAM);
      if (rest.length == LONGEST_STREAM) throw new IOException("reading " + name + ": too long");
      byte[] all = Arrays.copyOf(head, head.length + rest.length);
      System.arraycopy(rest, 0, all, head.length, rest.length);
      return all;
    } catch (FileSystemException e) {
      throw failure(name, e);
    }
  }

  /** In the words of Go. */
  static IOException failure(String name, FileSystemException e) {
    // Java has replaced what it could not decode.
    if (name.indexOf('\uFFFD') >= 0) {
      return new IOException("open " + name + ": the name is not UTF-8, or the locale not", e);
    }
    return switch (e) {
      case NoSuchFileException _ ->
          new IOException("stat " + name + ": no such file or directory", e);
      case AccessDeniedException _ -> new IOException("open " + name + ": permission denied", e);
      default -> new IOException("open " + name + ": " + e.getReason(), e);
    };
  }

  private static byte[] head(InputStream in, String name) throws IOException {
    try {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw new IOException("reading " + name + ": " + e.getMessage(), e);
    }
  }

  private static void rejectNul(byte[] head, String name) throws IOException {
    for (byte b : head) {
      if (b == 0) throw new IOException("reading " + name + ": unexpected NUL in input");
    }
  }

  /** The path of a file that can be read. */
  private static Path readable(Path directory, String name) throws IOException {
    try {
      Path path = resolve(directory, name);
      if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
        throw new IOException(name + " is a directory, should be a Go file");
      }
      if (Files.size(path) > LONGEST_FILE) throw new IOException("reading " + name + ": too long");
      try (InputStream in = Files.newInputStream(path)) {
        rejectNul(head(in, name), name);
      }
      return path;
    } catch (FileSystemException e) {
      throw failure(name, e);
    }
  }
}
