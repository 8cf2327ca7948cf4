package dev.gosling.golden;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the programs below folders that have goldens, by the conventions of this package. Folders
 * whose name begins with a dot or an underscore are passed over, as by the go command.
 */
public final class Discovery {
  static final String ARCHIVE = ".txtar";

  private static final String GO = ".go";
  private static final Pattern VERSIONED = Pattern.compile("(.+)\\.(1\\.[0-9]{1,2})\\.(?:out|err)");

  private final List<GoldenCase> cases = new ArrayList<>();
  private final List<String> without = new ArrayList<>();

  /** Of the folder at hand: program to the versions that it has goldens for. */
  private final Map<Path, TreeSet<String>> versions = new HashMap<>();

  private Discovery() {}

  /**
   * The programs below a folder, or one file.
   *
   * @param name how names of cases begin: what the user called the folder; empty for names that
   *     start from it
   * @throws IOException if something cannot be read
   */
  public static Suite find(Path root, String name) throws IOException {
    Discovery discovery = new Discovery();
    if (Files.isDirectory(root)) {
      for (Path file : discovery.filesBelow(root)) {
        discovery.add(file, Path.of(name).resolve(root.relativize(file)).toString(), false);
      }
    } else {
      discovery.noteVersions(root);
      discovery.add(root, name, true);
    }
    return new Suite(List.copyOf(discovery.cases), List.copyOf(discovery.without));
  }

  private List<Path> filesBelow(Path root) throws IOException {
    List<Path> programs = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = folder.getFileName().toString().matches("[._].+");
            return hidden && !folder.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isProgram(file)) programs.add(file);
            noteVersion(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return programs.stream().sorted().toList();
  }

  private static boolean isProgram(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(GO) && !name.endsWith("_test" + GO) || name.endsWith(ARCHIVE);
  }

  private void noteVersions(Path program) throws IOException {
    try (Stream<Path> files = Files.list(program.toAbsolutePath().getParent())) {
      files.map(f -> program.resolveSibling(f.getFileName())).forEach(this::noteVersion);
    }
  }

  private void noteVersion(Path file) {
    Matcher m = VERSIONED.matcher(file.getFileName().toString());
    if (!m.matches()) return;
    Path program = file.resolveSibling(m.group(1) + GO);
    versions.computeIfAbsent(program, p -> new TreeSet<>()).add(m.group(2));
  }

  /**
   * Adds the cases of a program.
   *
   * @param named whether the user asks for it by name: then it is one even without a golden
   */
  private void add(Path file, String name, boolean named) throws IOException {
    if (name.endsWith(ARCHIVE)) {
      addArchive(file, name);
      return;
    }
    for (String version : versions.getOrDefault(file, new TreeSet<>())) {
      var streams =
          new Expectation.Streams(beside(file, version + ".out"), beside(file, version + ".err"));
      cases.add(new GoldenCase(name, file, version, streams));
    }
    Optional<Expectation> expectation = expectation(file);
    if (expectation.isPresent()) {
      cases.add(new GoldenCase(name, file, null, expectation.get()));
    } else if (!versions.containsKey(file)) {
      if (named) cases.add(new GoldenCase(name, file, null, streams(file)));
      else without.add(name);
    }
  }

  private static Expectation.Streams streams(Path file) {
    return new Expectation.Streams(beside(file, "out"), beside(file, "err"));
  }

  static Golden.InFile beside(Path program, String suffix) {
    String name = program.getFileName().toString();
    String base = name.substring(0, name.lastIndexOf('.') + 1);
    return new Golden.InFile(program.resolveSibling(base + suffix));
  }

  private static Optional<Expectation> expectation(Path file) throws IOException {
    Expectation.Streams streams = streams(file);
    if (streams.out().exists()) return Optional.of(streams);
    String source = RawText.of(Files.readAllBytes(file));
    if (ErrorComments.in(source)) return Optional.of(new Expectation.Errors(streams.err()));
    if (streams.err().exists()) return Optional.of(streams);
    return OutputComment.of(source)
        .map(c -> new Expectation.Comment(new Golden.InComment(file), c.unordered()));
  }

  private void addArchive(Path file, String name) throws IOException {
    Map<String, String> files = Archive.read(file).files();
    Golden out = new Golden.InArchive(file, Inputs.STDOUT);
    Golden err = new Golden.InArchive(file, Inputs.STDERR);
    if (files.keySet().stream().noneMatch(f -> f.endsWith(GO))) return;
    boolean hasErrors =
        files.entrySet().stream()
            .anyMatch(f -> f.getKey().endsWith(GO) && ErrorComments.in(f.getValue()));
    if (hasErrors && !out.exists()) {
      cases.add(new GoldenCase(name, file, null, new Expectation.Errors(err)));
    } else if (out.exists() || err.exists()) {
      cases.add(new GoldenCase(name, file, null, new Expectation.Streams(out, err)));
    } else {
      without.add(name);
    }
  }
}
