package dev.gosling.stdlib.index;

import dev.gosling.load.StandardPackages.Entry;
import dev.gosling.load.StandardPackages.FileImports;
import dev.gosling.load.StandardPackages.Index;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Build step: writes the index of every package below a folder, and the list of packages. */
public final class Indexer {
  private Indexer() {}

  /**
   * @param args the folder that holds the packages, {@code …/classes/go}
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    List<String> packages = new ArrayList<>();
    for (var folder : goFiles(root).entrySet()) {
      String path = root.relativize(folder.getKey()).toString().replace('\\', '/');
      packages.add(path);
      Index index = index(path, folder.getValue());
      Files.writeString(folder.getKey().resolve(IndexFormat.FILE), IndexFormat.write(index));
    }
    packages.sort(null);
    Files.writeString(root.resolve(IndexFormat.PACKAGES), String.join("\n", packages) + "\n");
  }

  private static TreeMap<Path, List<Path>> goFiles(Path root) throws IOException {
    TreeMap<Path, List<Path>> folders = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(f -> f.getFileName().toString().endsWith(".go"))
          .sorted()
          .forEach(f -> folders.computeIfAbsent(f.getParent(), k -> new ArrayList<>()).add(f));
    }
    return folders;
  }

  static Index index(String path, List<Path> files) throws IOException {
    String name = null;
    List<Entry> entries = new ArrayList<>();
    List<FileImports> imports = new ArrayList<>();
    for (Path file : files) {
      String fileName = file.getFileName().toString();
      var scanner = new DeclarationScanner(fileName, Files.readAllBytes(file));
      scanner.scan();
      name = scanner.packageName;
      entries.addAll(scanner.entries);
      imports.add(new FileImports(fileName, scanner.imports));
    }
    return new Index(path, name, entries, imports);
  }
}
