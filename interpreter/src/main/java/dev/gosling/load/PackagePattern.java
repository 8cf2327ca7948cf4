package dev.gosling.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An import path with wildcards {@code ...}, each of which stands for any text. (Go: {@code go help
 * packages})
 */
final class PackagePattern {
  private static final String WILDCARD = "...";

  private final Pattern regex;

  PackagePattern(String path) {
    boolean mayEnd = path.endsWith("/" + WILDCARD);
    String head = mayEnd ? path.substring(0, path.length() - WILDCARD.length() - 1) : path;
    String quoted = Pattern.quote(head).replace(WILDCARD, "\\E.*\\Q");
    regex = Pattern.compile(mayEnd ? quoted + "(/.*)?" : quoted, Pattern.DOTALL);
  }

  static boolean isOne(String path) {
    return path.contains(WILDCARD);
  }

  /**
   * Adds the packages in a module that the pattern matches, with their folders. Left out are
   * folders that the go command passes over: hidden ones, testdata, vendor, other modules.
   */
  void match(String path, Path folder, SortedMap<String, Path> packages) throws IOException {
    if (regex.matcher(path).matches() && GoFolder.holdsGo(folder)) packages.put(path, folder);
    List<Path> inside;
    try (Stream<Path> all = Files.list(folder)) {
      inside = all.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    for (Path each : inside) {
      String name = each.getFileName().toString();
      if (isPassedOver(name) || Files.exists(each.resolve("go.mod"))) continue;
      match(path + "/" + name, each, packages);
    }
  }

  private static boolean isPassedOver(String name) {
    return name.startsWith(".")
        || name.startsWith("_")
        || name.equals("testdata")
        || name.equals("vendor");
  }
}
