package dev.gosling.syntax;

import java.util.List;

/** What a snippet's missing imports are found with. */
public interface PackageFinder {
  /** The import paths of the packages whose clause says {@code name}. */
  List<String> named(String name);

  /** Whether the package exports {@code name}; false for an unknown package. */
  boolean exports(String path, String name);
}
