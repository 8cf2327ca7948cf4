package dev.gosling.load;

import java.util.List;
import java.util.Set;

/**
 * The sources of the standard packages, as the checker needs them: a table of contents that tells
 * where each declaration stands, so that only what a program refers to is parsed. Methods are
 * thread-safe and answer at once.
 */
public interface StandardPackages {
  /**
   * Where a top-level declaration stands.
   *
   * @param name the declared name; {@code T.M} for a method; one entry per name of a group, all
   *     with the group's range (a const group is needed whole, for iota)
   * @param file name of the file in the package's folder
   * @param start byte offset of the declaration's first byte
   * @param end offset after its last byte
   */
  record Entry(String name, Kind kind, String file, int start, int end) {}

  /** What an entry declares. */
  enum Kind {
    CONST,
    VAR,
    TYPE,
    FUNC,
    METHOD
  }

  /**
   * The table of contents of a package: enough to resolve any name without parsing the rest.
   *
   * @param name the package clause's name
   * @param imports per file, the import specs as {@code name path} or {@code path}
   */
  record Index(String path, String name, List<Entry> entries, List<FileImports> imports) {}

  record FileImports(String file, List<String> imports) {}

  /** Import paths of all packages, sorted. */
  List<String> packages();

  /** Null for an unknown package. */
  Index index(String path);

  /** Whether there is such a package. */
  default boolean contains(String path) {
    return index(path) != null;
  }

  /** Whether Go has such a standard package, be it among these or not. */
  default boolean isGo(String path) {
    return contains(path);
  }

  /**
   * The unexported names of a package that gc comes to know with it, since inlined code uses them.
   */
  Set<String> knownUnexported(String path);

  /** The text of a package's file. */
  byte[] source(String path, String file);
}
