package dev.gosling;

import java.nio.file.Path;

/** How compile errors name a file. (Go's cmd/go {@code base.ShortPath}) */
final class DisplayName {
  private DisplayName() {}

  /**
   * The name relative to the working directory where that is shorter; a file that stands in it gets
   * a {@code ./} before its name.
   */
  static String of(Path directory, Path file) {
    Path absolute = directory.resolve(file).normalize();
    if (directory.equals(absolute.getParent())) return "./" + absolute.getFileName();
    if (directory.getRoot() == null || !directory.getRoot().equals(absolute.getRoot())) {
      return absolute.toString();
    }
    String relative = directory.relativize(absolute).toString();
    return relative.length() < absolute.toString().length() ? relative : absolute.toString();
  }
}
