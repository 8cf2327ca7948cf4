package dev.gosling;

import dev.gosling.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** Where a program comes from. Paths start from the working directory. */
public sealed interface Sources {
  /** A text without a place, such as standard input. */
  record Text(SourceFile file) implements Sources {}

  /**
   * Files of one package, whatever their build constraints say. One alone may be a snippet: a
   * listing without a package clause.
   */
  record Files(List<Path> paths) implements Sources {}

  /** The package in a folder. */
  record Folder(Path path) implements Sources {}

  /**
   * A package that the module around the working directory can import, or a pattern that one
   * program in it matches, such as {@code ./...}.
   */
  record ImportPath(String path) implements Sources {}

  /**
   * @param name the file name that messages show
   */
  static Sources text(String name, byte[] text) {
    return new Text(new SourceFile(name, name, text));
  }

  static Sources file(Path path) {
    return new Files(List.of(path));
  }
}
