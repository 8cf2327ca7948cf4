package dev.gosling.load;

import dev.gosling.syntax.BuildConstraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Go files of a folder, as {@code go/build} sorts them.
 *
 * @param files the files of the package and their text, by name
 * @param ignored files that build constraints exclude
 * @param tests files named {@code _test.go}
 */
record GoFolder(Path path, Map<Path, byte[]> files, List<Path> ignored, List<Path> tests) {

  /** Whether the folder holds any Go file at all, so that a module is said to have it. */
  static boolean holdsGo(Path folder) {
    if (!Files.isDirectory(folder)) return false;
    try (Stream<Path> all = Files.list(folder)) {
      return all.anyMatch(
          f -> f.getFileName().toString().endsWith(".go") && Files.isRegularFile(f));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Reads the files of a folder.
   *
   * @throws LoadException for a build constraint that does not parse
   */
  static GoFolder read(Path folder) throws IOException, LoadException {
    List<Path> all;
    try (Stream<Path> list = Files.list(folder)) {
      all = list.filter(GoFolder::isGoFile).sorted().toList();
    }
    GoFolder result =
        new GoFolder(folder, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    for (Path file : all) result.sort(file);
    return result;
  }

  private static boolean isGoFile(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".go")
        && !name.startsWith("_")
        && !name.startsWith(".")
        && Files.isRegularFile(file);
  }

  private void sort(Path file) throws IOException, LoadException {
    String name = file.getFileName().toString();
    if (!BuildContext.matchesName(name)) {
      ignored.add(file);
    } else if (BuildContext.isTest(name)) {
      tests.add(file);
    } else {
      byte[] text = Files.readAllBytes(file);
      try {
        if (BuildContext.matchesConstraint(text)) files.put(file, text);
        else ignored.add(file);
      } catch (BuildConstraint.Malformed e) {
        throw new LoadException(name + ": " + e.getMessage());
      }
    }
  }

  /** Why the folder is no package; null where it is one. */
  String problem() {
    if (!files.isEmpty()) return null;
    if (!ignored.isEmpty()) return "build constraints exclude all Go files in " + path;
    return (tests.isEmpty() ? "no Go files in " : "no non-test Go files in ") + path;
  }
}
