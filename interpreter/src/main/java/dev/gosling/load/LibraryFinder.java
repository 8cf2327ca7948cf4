package dev.gosling.load;

import dev.gosling.syntax.PackageFinder;
import java.util.List;

/** Finds standard packages for snippets, by their tables of contents. */
public final class LibraryFinder implements PackageFinder {
  private final StandardPackages library;

  public LibraryFinder(StandardPackages library) {
    this.library = library;
  }

  @Override
  public List<String> named(String name) {
    return library.packages().stream()
        .filter(path -> path.equals(name) || path.contains("/") && path.contains(name))
        .filter(path -> library.index(path).name().equals(name))
        .toList();
  }

  @Override
  public boolean exports(String path, String name) {
    StandardPackages.Index index = library.index(path);
    return index != null
        && index.entries().stream()
            .anyMatch(e -> e.kind() != StandardPackages.Kind.METHOD && e.name().equals(name));
  }
}
