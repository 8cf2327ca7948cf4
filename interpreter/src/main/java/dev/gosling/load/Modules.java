package dev.gosling.load;

import dev.gosling.load.DirectiveFile.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where packages that are no standard ones are found: in the module around the program, in the
 * others of its go.work, in folders that replace modules, and in the module's vendor folder. No
 * module is ever downloaded.
 */
final class Modules {
  /**
   * A folder and what governs its language.
   *
   * @param goVersion {@code "1.21"}
   */
  record Place(Path folder, String goVersion) {}

  /** A module whose files are at hand. */
  private record Module(String path, Path root, String goVersion) {
    boolean mayHold(String importPath) {
      return importPath.equals(path) || importPath.startsWith(path + "/");
    }

    Path folder(String importPath) {
      return importPath.equals(path) ? root : root.resolve(importPath.substring(path.length() + 1));
    }
  }

  /** A module that is stated but not at hand. */
  private record Absent(String path, String version, String problem) {}

  private final Path directory;
  private final List<Module> own = new ArrayList<>();
  private final List<Module> replacing = new ArrayList<>();
  private final List<Absent> absent = new ArrayList<>();
  private Path vendor;
  private final Map<String, String> vendoredVersions = new HashMap<>();

  private Modules(Path directory) {
    this.directory = directory;
  }

  /**
   * The modules that a package in {@code folder} can import from; none where no go.mod stands in
   * the folder or above.
   *
   * @param directory the working directory, from which messages name files
   */
  static Modules around(Path folder, Path directory) throws IOException, LoadException {
    Modules modules = new Modules(directory);
    Path root = folder == null ? null : above(folder, "go.mod");
    if (root == null) return modules;
    List<Path> used = modules.workspace(above(folder, "go.work"));
    for (Path each : used.contains(root) ? used : List.of(root)) modules.add(each);
    return modules;
  }

  /** The nearest folder at or above that holds a file of this name, or null. */
  private static Path above(Path folder, String name) {
    for (Path f = folder; f != null; f = f.getParent()) {
      if (Files.isRegularFile(f.resolve(name))) return f;
    }
    return null;
  }

  boolean isEmpty() {
    return own.isEmpty();
  }

  private List<Path> workspace(Path folder) throws IOException, LoadException {
    List<Path> used = new ArrayList<>();
    if (folder == null) return used;
    Path file = folder.resolve("go.work");
    String shown = DisplayName.shortest(directory, file);
    try {
      for (Statement s :
          DirectiveFile.parse(Files.readString(file), file.toString()).statements()) {
        if (s.verb().equals("use") && s.arguments().size() == 1) {
          used.add(folder.resolve(s.arguments().getFirst()).normalize());
        }
      }
    } catch (DirectiveFile.Malformed e) {
      throw new LoadException("go: errors parsing " + shown + ":\n" + shown + ":" + e.getMessage());
    }
    return used;
  }

  private void add(Path root) throws IOException, LoadException {
    GoMod mod = read(root);
    own.add(new Module(mod.path(), root, mod.goVersion()));
    for (Map.Entry<String, GoMod.Replacement> e : mod.replacements().entrySet()) {
      replace(root, e.getKey(), e.getValue(), mod.requires().get(e.getKey()));
    }
    mod.requires().forEach((path, version) -> absent.add(new Absent(path, version, null)));
    Path list = root.resolve("vendor").resolve("modules.txt");
    if (vendor == null && Files.isRegularFile(list)) {
      vendor = list.getParent();
      vendored(Files.readAllLines(list));
    }
  }

  private GoMod read(Path root) throws IOException, LoadException {
    Path file = root.resolve("go.mod");
    return GoMod.parse(
        Files.readString(file), DisplayName.shortest(directory, file), file.toString());
  }

  private void replace(Path root, String path, GoMod.Replacement r, String required)
      throws IOException, LoadException {
    if (!r.isFolder() || r.version() != null && required != null && !r.version().equals(required)) {
      return;
    }
    Path target = root.resolve(r.target()).normalize();
    if (required == null) {
      String version = r.version() == null ? "" : "@" + r.version();
      String advice = " and is replaced but not required; to add it:\n\tgo get " + path + version;
      absent.add(new Absent(path, null, advice));
    } else if (!Files.isDirectory(target)) {
      String problem =
          "%s@%s: replacement directory %s does not exist".formatted(path, required, r.target());
      absent.add(new Absent(path, required, problem));
    } else if (!Files.isRegularFile(target.resolve("go.mod"))) {
      String name = DisplayName.shortest(directory, target.resolve("go.mod"));
      String file = target.resolve("go.mod").toString();
      String problem =
          "module %s: reading %s: open %s: no such file or directory"
              .formatted(r.target(), name, file);
      absent.add(new Absent(path, required, problem));
    } else {
      replacing.add(new Module(path, target, read(target).goVersion()));
    }
  }

  /** Notes the language of each module in a vendor folder. (Go reference: "Vendoring") */
  private void vendored(List<String> lines) {
    String module = null;
    for (String line : lines) {
      if (line.startsWith("# ")) {
        module = line.split(" ")[1];
        vendoredVersions.put(module, LanguageVersion.UNSTATED);
      } else if (line.startsWith("## ") && module != null) {
        for (String note : line.substring(3).split("; ")) {
          String version =
              note.startsWith("go ") ? LanguageVersion.ofRelease(note.substring(3)) : null;
          if (version != null) vendoredVersions.put(module, version);
        }
      }
    }
  }

  /** The packages of the modules at hand that a pattern matches, and their folders. */
  SortedMap<String, Path> matching(String pattern) throws IOException {
    SortedMap<String, Path> packages = new TreeMap<>();
    PackagePattern wanted = new PackagePattern(pattern);
    for (Module m : own) wanted.match(m.path, m.root, packages);
    return packages;
  }

  /** The import path of a folder, or null where no module holds it. */
  String importPath(Path folder) {
    for (Module m : own) {
      if (!folder.startsWith(m.root)) continue;
      String inside = m.root.relativize(folder).toString();
      return inside.isEmpty() ? m.path : m.path + "/" + inside;
    }
    return null;
  }

  /** The language of a package in a folder; the newest where no module holds it. */
  String goVersion(Path folder) {
    for (Module m : own) {
      if (folder != null && folder.startsWith(m.root)) return m.goVersion;
    }
    return LanguageVersion.NEWEST;
  }

  /** Where the package of a path is, or null. */
  Place find(String importPath) {
    Place found = find(importPath, own);
    if (found == null) found = find(importPath, replacing);
    if (found != null || vendor == null) return found;
    Path folder = vendor.resolve(importPath);
    return GoFolder.holdsGo(folder) ? new Place(folder, vendoredVersion(importPath)) : null;
  }

  /** The module with the longest path wins. */
  private static Place find(String importPath, List<Module> modules) {
    Module best = null;
    for (Module m : modules) {
      if (!m.mayHold(importPath) || best != null && m.path.length() < best.path.length()) continue;
      Path folder = m.folder(importPath);
      if (GoFolder.holdsGo(folder) && m.root.equals(above(folder, m.root))) best = m;
    }
    return best == null ? null : new Place(best.folder(importPath), best.goVersion);
  }

  /** The root of the module that a folder below {@code limit} belongs to. */
  private static Path above(Path folder, Path limit) {
    for (Path f = folder; !f.equals(limit); f = f.getParent()) {
      if (Files.isRegularFile(f.resolve("go.mod"))) return f;
    }
    return limit;
  }

  private String vendoredVersion(String importPath) {
    for (String p = importPath; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('/')))) {
      String version = vendoredVersions.get(p);
      if (version != null) return version;
    }
    return LanguageVersion.UNSTATED;
  }

  /** What go build says of a package that is nowhere. */
  String missing(String importPath) {
    String first =
        importPath.contains("/") ? importPath.substring(0, importPath.indexOf('/')) : importPath;
    for (Absent a : absent) {
      if (!importPath.equals(a.path) && !importPath.startsWith(a.path + "/")) continue;
      if (a.version == null) {
        return "module " + a.path + " provides package " + importPath + a.problem;
      }
      if (a.problem != null) return a.problem;
      return "package %s is of module %s %s: modules from elsewhere are not supported, unless"
              .formatted(importPath, a.path, a.version)
          + " 'go mod vendor' has copied them";
    }
    if (!first.contains(".")) {
      return "package " + importPath + " is not in std (/usr/local/go/src/" + importPath + ")";
    }
    String missing = "no required module provides package " + importPath;
    return isEmpty()
        ? missing
            + ": go.mod file not found in current directory or any parent directory; see 'go help"
            + " modules'"
        : missing + "; to add it:\n\tgo get " + importPath;
  }
}
