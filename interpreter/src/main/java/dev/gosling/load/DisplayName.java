package dev.gosling.load;

import java.nio.file.Path;

/** How messages name a file. (Go's cmd/go {@code base.ShortPath}) */
final class DisplayName {
  private DisplayName() {}

  /**
   * How compile errors name it: relative to the working directory where that is shorter; a file
   * that stands in it gets a {@code ./} before its name.
   */
  static String of(Path directory, Path file) {
    Path absolute = directory.resolve(file).normalize();
    if (directory.equals(absolute.getParent())) return "./" + absolute.getFileName();
    return shortest(directory, file);
  }

  /** How errors of loading name a file or folder: as compile errors do, but for the {@code ./}. */
  static String shortest(Path directory, Path file) {
    Path absolute = directory.resolve(file).normalize();
    if (directory.getRoot() == null || !directory.getRoot().equals(absolute.getRoot())) {
      return absolute.toString();
    }
    String relative = directory.relativize(absolute).toString();
    return relative.length() < absolute.toString().length() ? relative : absolute.toString();
  }
}
