package dev.gosling.load;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.source.Position;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.FileNode;
import dev.gosling.syntax.SourceParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Loads the packages of one program: those named and, transitively, what they import. After Go's
 * {@code cmd/go/internal/load}. Each method answers with the packages in the order of their
 * dependencies, the one that was asked for last; they may have syntax errors.
 */
public final class Loader {
  /** An import declaration as written. */
  private record Import(String path, int pos, SourceFile file) {}

  /**
   * A package whose imports are being loaded.
   *
   * @param path as messages name it
   * @param from the file that imports it, or null
   */
  private record Loading(String path, SourceFile from) {}

  /** Whether a file without package clause is a snippet. */
  private enum Snippets {
    NEVER,
    /** If it has statements outside functions, or a function main. */
    PROGRAMS,
    ALWAYS
  }

  /** The package of files that belong to no package. (go/build {@code Import}) */
  private static final String DOCUMENTATION = "documentation";

  private final StandardPackages library;
  private final SourceSet sources;
  private final Path directory;
  private final String chosenVersion;

  private Modules modules;
  private final Map<String, LoadedPackage> loaded = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  private final List<Loading> stack = new ArrayList<>();
  private final List<LoadedPackage> order = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * @param sources receives the files
   * @param directory the working directory, from which messages name files
   * @param chosenVersion the language version that wins over files and modules, or null
   */
  public Loader(StandardPackages library, SourceSet sources, Path directory, String chosenVersion) {
    this.library = library;
    this.sources = sources;
    this.directory = directory;
    this.chosenVersion = chosenVersion;
  }

  /** A program given as text, which may be a snippet and imports standard packages only. */
  public List<LoadedPackage> text(SourceFile source) throws IOException, LoadException {
    modules = Modules.around(null, directory);
    load(new Loading(LoadedPackage.COMMAND_LINE, null), null, List.of(source), Snippets.ALWAYS);
    return result();
  }

  /**
   * A package of the files named, whatever their build constraints say. A file alone may be a
   * snippet.
   */
  public List<LoadedPackage> files(List<Path> names) throws IOException, LoadException {
    List<SourceFile> files = new ArrayList<>();
    Path folder = null;
    for (Path name : names) {
      Path file = directory.resolve(name).normalize();
      if (folder == null) {
        folder = file.getParent();
      } else if (!folder.equals(file.getParent())) {
        throw new LoadException(
            "named files must all be in one directory; have %s and %s"
                .formatted(shown(folder), shown(file.getParent())));
      }
      files.add(source(file, Files.readAllBytes(file)));
    }
    modules = Modules.around(folder, directory);
    Snippets snippets = names.size() == 1 ? Snippets.PROGRAMS : Snippets.NEVER;
    load(new Loading(LoadedPackage.COMMAND_LINE, null), folder, files, snippets);
    return result();
  }

  private String shown(Path folder) {
    String shown = DisplayName.shortest(directory, folder);
    return shown.isEmpty() ? "." : shown;
  }

  /** The package in a folder. */
  public List<LoadedPackage> folder(Path name) throws IOException, LoadException {
    Path folder = directory.resolve(name).normalize();
    modules = Modules.around(folder, directory);
    String path = modules.importPath(folder);
    root(path == null ? LoadedPackage.COMMAND_LINE : path, folder);
    return result();
  }

  /**
   * The package that the module around the working directory imports by that path. The path may be
   * a pattern that one program matches.
   */
  public List<LoadedPackage> importPath(String path) throws IOException, LoadException {
    if (PackagePattern.isOne(path)) return matching(path);
    if (library.contains(path))
      throw new LoadException("package " + path + " is not a main package");
    modules = Modules.around(directory, directory);
    Modules.Place place = modules.find(path);
    if (place == null) throw new LoadException(modules.missing(path));
    root(path, place.folder());
    return result();
  }

  private List<LoadedPackage> matching(String pattern) throws IOException, LoadException {
    modules = Modules.around(directory, directory);
    SortedMap<String, Path> packages = modules.matching(absolute(pattern));
    String unmatched = packages.isEmpty() ? "no packages" : "only non-main packages";
    packages.values().removeIf(folder -> !isProgram(folder));
    if (packages.isEmpty()) {
      throw new LoadException(
          "go: warning: \"%s\" matched %s\ngo: no packages loaded from %s"
              .formatted(pattern, unmatched, pattern));
    }
    if (packages.size() > 1) {
      throw new LoadException(
          "go: pattern %s matches multiple packages:\n\t%s"
              .formatted(pattern, String.join("\n\t", packages.keySet())));
    }
    root(packages.firstKey(), packages.get(packages.firstKey()));
    return result();
  }

  /** The import path that a pattern such as {@code ./...} stands for. */
  private String absolute(String pattern) throws LoadException {
    if (!pattern.startsWith("./") && !pattern.startsWith("../")) return pattern;
    int end = pattern.lastIndexOf('/', pattern.indexOf("...")) + 1;
    String prefix = pattern.substring(0, end);
    Path folder = directory.resolve(prefix).normalize();
    if (!Files.exists(folder)) {
      throw new LoadException(
          "pattern %s: lstat %s: no such file or directory".formatted(pattern, prefix));
    }
    String path = modules.importPath(folder);
    if (path == null) {
      String shown = Path.of(prefix).normalize().toString();
      throw new LoadException(
          ("pattern %s: directory prefix %s does not contain main module"
                  + " or its selected dependencies")
              .formatted(pattern, shown.isEmpty() ? "." : shown));
    }
    return path + "/" + pattern.substring(end);
  }

  private boolean isProgram(Path folder) {
    try {
      for (SourceFile file : sources(GoFolder.read(folder))) {
        FileNode header = new SourceParser(file, 0, new Diagnostics(sources)).parseHeader();
        if (header != null) return header.packageName().name().equals("main");
      }
      return false;
    } catch (IOException | LoadException e) {
      return true; // it will say so again
    }
  }

  private void root(String path, Path folder) throws IOException, LoadException {
    GoFolder go = GoFolder.read(folder);
    String problem = go.problem();
    if (problem != null) {
      if (!go.ignored().isEmpty()) problem = "package " + path + ": " + problem;
      else if (!go.tests().isEmpty()) problem = path + ": " + problem;
      throw new LoadException(problem);
    }
    load(new Loading(path, null), folder, sources(go), Snippets.NEVER);
  }

  private List<LoadedPackage> result() throws LoadException {
    if (!problems.isEmpty()) throw new LoadException(problems);
    return order;
  }

  private SourceFile source(Path file, byte[] text) {
    return new SourceFile(DisplayName.of(directory, file), file.toString(), text);
  }

  private List<SourceFile> sources(GoFolder folder) {
    List<SourceFile> files = new ArrayList<>();
    folder.files().forEach((file, text) -> files.add(source(file, text)));
    return files;
  }

  // One package.

  /** Loads a package and what it imports; null, and a problem noted, where that cannot be. */
  private LoadedPackage load(
      Loading loading, Path folder, List<SourceFile> sourceFiles, Snippets snippets)
      throws IOException, LoadException {
    Diagnostics diagnostics = new Diagnostics(sources);
    List<FileNode> whole = new ArrayList<>();
    List<FileNode> legible = new ArrayList<>();
    boolean isParsed = true;
    for (SourceFile file : sourceFiles) {
      SourceParser parser = new SourceParser(file, sources.add(file), diagnostics);
      FileNode node =
          switch (snippets) {
            case NEVER -> parser.parseFile();
            case PROGRAMS -> parser.parseProgram(new LibraryFinder(library));
            case ALWAYS -> parser.parseCode(new LibraryFinder(library));
          };
      FileNode read = node == null ? parser.parseHeader() : node;
      if (read != null && read.packageName().name().equals(DOCUMENTATION)) continue;
      if (read != null) legible.add(read);
      isParsed &= node != null;
      if (node != null) whole.add(chosenVersion == null ? node : node.withoutConstraint());
    }
    if (isParsed && whole.isEmpty()) {
      return fail(loading, "build constraints exclude all Go files in " + folder);
    }
    String conflict = conflict(legible, folder);
    if (conflict != null) return fail(loading, conflict);

    stack.add(loading);
    List<LoadedPackage> imports = imports(loading, folder, legible);
    stack.removeLast();
    Embeds embeds = new Embeds(folder, whole);
    String unmatched = embeds.resolve();
    if (unmatched != null) problems.add(unmatched(unmatched, embeds));
    LoadedPackage made =
        new LoadedPackage(
            loading.path,
            chosenVersion != null ? chosenVersion : version(loading, folder),
            whole,
            isParsed,
            imports,
            embeds.files(),
            diagnostics);
    order.add(made);
    loaded.put(loading.path, made);
    return made;
  }

  private String unmatched(String problem, Embeds embeds) {
    return at(embeds.problemPos(), sources.file(embeds.problemPos())) + problem;
  }

  private String version(Loading loading, Path folder) {
    Modules.Place place = loading.from == null ? null : modules.find(loading.path);
    return place == null ? modules.goVersion(folder) : place.goVersion();
  }

  /** What go build says where the files of a folder are of several packages. */
  private static String conflict(List<FileNode> files, Path folder) {
    FileNode first = null;
    for (FileNode file : files) {
      if (first == null) first = file;
      String name = file.packageName().name();
      if (name.equals(first.packageName().name())) continue;
      return "found packages %s (%s) and %s (%s) in %s"
          .formatted(
              first.packageName().name(),
              baseName(first.source()),
              name,
              baseName(file.source()),
              folder);
    }
    return null;
  }

  private static String baseName(SourceFile file) {
    return Path.of(file.absolutePath()).getFileName().toString();
  }

  private LoadedPackage fail(Loading loading, String problem) {
    failed.add(loading.path);
    problems.add(problem);
    return null;
  }

  // Imports.

  private List<LoadedPackage> imports(Loading importer, Path folder, List<FileNode> files)
      throws IOException, LoadException {
    List<LoadedPackage> imported = new ArrayList<>();
    String forbidden = null;
    String importerPath = importer.path;
    if (importerPath.equals(LoadedPackage.COMMAND_LINE) && folder != null) {
      importerPath = modules.importPath(folder);
    }
    for (Import i : imported(files)) {
      if (!isAllowedInternal(i.path, importerPath)) {
        if (forbidden == null) {
          forbidden =
              "package %s\n\t%suse of internal package %s not allowed"
                  .formatted(importer.path, at(i.pos, i.file), i.path);
        }
      } else if (!library.contains(i.path)) {
        LoadedPackage p = imported(i);
        if (p != null) imported.add(p);
      }
    }
    if (forbidden != null) problems.add(forbidden);
    return imported;
  }

  /** Sorted by path; the first declaration counts where there are several. */
  private static Collection<Import> imported(List<FileNode> files) {
    Map<String, Import> imports = new TreeMap<>();
    for (FileNode file : files) {
      for (Decl decl : file.decls()) {
        if (!(decl instanceof Decl.GenDecl g) || g.kind() != Decl.GenDecl.Kind.IMPORT) continue;
        for (Decl.Spec spec : g.specs()) {
          Decl.ImportSpec s = (Decl.ImportSpec) spec;
          String path = s.importPath();
          if (path == null || path.equals("C") || path.equals("unsafe")) continue;
          imports.putIfAbsent(path, new Import(path, s.pos(), file.source()));
        }
      }
    }
    return imports.values();
  }

  private LoadedPackage imported(Import i) throws IOException, LoadException {
    if (failed.contains(i.path)) return null;
    Loading loading = new Loading(i.path, i.file);
    if (stack.stream().anyMatch(l -> l.path.equals(i.path))) {
      return fail(loading, chain(i, true) + ": import cycle not allowed");
    }
    LoadedPackage known = loaded.get(i.path);
    if (known == null) {
      String problem = invalid(i.path);
      Modules.Place place = problem != null ? null : modules.find(i.path);
      if (problem == null && place == null) {
        problem =
            library.isGo(i.path)
                ? "package " + i.path + " is not supported"
                : modules.missing(i.path);
      }
      if (problem != null) return fail(loading, at(i.pos, i.file) + problem);
      GoFolder go = GoFolder.read(place.folder());
      problem = go.problem();
      if (problem != null) {
        return fail(
            loading,
            go.ignored().isEmpty() ? i.path + ": " + problem : chain(i, false) + ": " + problem);
      }
      int before = problems.size();
      known = load(loading, place.folder(), sources(go), Snippets.NEVER);
      if (known == null && problems.size() == before + 1) {
        problems.set(before, at(i.pos, i.file) + problems.get(before));
      }
      if (known == null) return null;
    }
    if (!known.files().isEmpty() && known.name().equals("main")) {
      return fail(
          loading,
          at(i.pos, i.file) + "import \"" + i.path + "\" is a program, not an importable package");
    }
    return known;
  }

  /** {@code package A, imports B, imports C}: how the program comes to import something. */
  private String chain(Import last, boolean withFiles) {
    StringBuilder text = new StringBuilder("package ");
    for (Loading l : stack) {
      if (l.from != null) text.append("\n\timports ");
      text.append(l.path);
      if (withFiles && l.from != null) text.append(" from ").append(baseName(l.from));
    }
    text.append("\n\timports ").append(last.path);
    return withFiles
        ? text.append(" from ").append(baseName(last.file)).toString()
        : text.toString();
  }

  private String at(int pos, SourceFile file) {
    Position p = sources.position(pos);
    String name = DisplayName.shortest(directory, Path.of(file.absolutePath()));
    return name + ":" + p.line() + ":" + p.column() + ": ";
  }

  /** Go: "An import of a path containing the element internal is disallowed if …". */
  private boolean isAllowedInternal(String path, String importer) {
    List<String> elements = List.of(path.split("/", -1));
    int internal = elements.lastIndexOf("internal");
    if (internal < 0) return true;
    if (internal == 0) return false; // Go's own
    String parent = String.join("/", elements.subList(0, internal));
    return importer != null && (importer.equals(parent) || importer.startsWith(parent + "/"));
  }

  /** What is wrong with a path that can be no package's, or null. */
  private static String invalid(String path) {
    if (path.startsWith("./") || path.startsWith("../") || path.equals(".") || path.equals("..")) {
      return '"'
          + path
          + "\" is relative, but relative import paths are not supported in module mode";
    }
    if (path.startsWith("/"))
      return '"' + path + "\" is not a package path; see 'go help packages'";
    if (path.endsWith("/")) return "malformed import path \"" + path + "\": trailing slash";
    if (path.contains("//")) return "malformed import path \"" + path + "\": double slash";
    boolean bad =
        path.codePoints()
            .anyMatch(
                c ->
                    c <= ' '
                        || c == 0x7f
                        || !Character.isDefined(c)
                        || "!\"#$%&'()*,:;<=>?[\\]^`{|}\uFFFD".indexOf(c) >= 0);
    return path.isEmpty() || bad ? "invalid import path: " + path : null;
  }
}
