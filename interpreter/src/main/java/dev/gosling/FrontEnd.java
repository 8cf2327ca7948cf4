package dev.gosling;

import dev.gosling.check.CheckedProgram;
import dev.gosling.check.Checker;
import dev.gosling.diagnostic.Report;
import dev.gosling.load.LoadException;
import dev.gosling.load.LoadedPackage;
import dev.gosling.load.Loader;
import dev.gosling.load.StandardPackages;
import dev.gosling.loopvar.LoopVariable;
import dev.gosling.loopvar.LoopVariables;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.FileNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The stages before anything runs: files → packages of syntax trees → checked program. */
final class FrontEnd {
  private final StandardPackages library;
  private final SourceSet sources = new SourceSet();
  private final Loader loader;
  private List<LoadedPackage> packages = List.of();

  /**
   * @param directory the working directory
   * @param chosenVersion the language version that wins over files and modules, or null
   */
  FrontEnd(StandardPackages library, Path directory, String chosenVersion) {
    this.library = library;
    this.loader = new Loader(library, sources, directory, chosenVersion);
  }

  /**
   * Reads and parses the packages.
   *
   * @throws LoadException if go build would not get as far as compiling
   * @throws IOException if a file cannot be read
   */
  void load(Sources from) throws IOException, LoadException {
    packages =
        switch (from) {
          case Sources.Text t -> loader.text(t.file());
          case Sources.Files f -> loader.files(f.paths());
          case Sources.Folder f -> loader.folder(f.path());
          case Sources.ImportPath p -> loader.importPath(p.path());
        };
  }

  /** The path of the package that was asked for. */
  String programPath() {
    return packages.getLast().path();
  }

  /** Whether the package that was asked for calls itself main, as far as can be read. */
  boolean isMain() {
    LoadedPackage program = packages.getLast();
    return program.files().isEmpty() || program.name().equals("main");
  }

  /** The program, or null where there were errors. */
  CheckedProgram check() {
    return Checker.check(packages, sources, library);
  }

  /** The loop variables of its packages that Go 1.22 changed. */
  List<LoopVariable> loopVariables(CheckedProgram checked) {
    List<FileNode> files = packages.stream().flatMap(p -> p.files().stream()).toList();
    return LoopVariables.of(files, checked.info(), sources);
  }

  /**
   * Compile errors as go build prints them. Where the program has several packages, those of one
   * follow a line {@code # import/path}.
   *
   * @param all every error rather than the first ten of a package
   */
  List<Report> errors(boolean all) {
    List<Report> reports = new ArrayList<>();
    Set<LoadedPackage> failed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LoadedPackage p : packages) {
      boolean isCompiled = p.imports().stream().noneMatch(failed::contains);
      if (!isCompiled || !p.diagnostics().isEmpty()) failed.add(p);
      if (!isCompiled || p.diagnostics().isEmpty()) continue;
      if (packages.size() > 1) reports.add(Report.of("# " + p.path()));
      reports.addAll(p.diagnostics().reports(all));
    }
    return reports;
  }

  /** What the linker says of a program without a function main. */
  List<String> noMain() {
    List<String> lines = new ArrayList<>();
    if (packages.size() > 1) lines.add("# " + programPath());
    lines.add("runtime.main_main·f: function main is undeclared in the main package");
    return lines;
  }
}
