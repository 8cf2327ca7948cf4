package dev.gosling;

import dev.gosling.check.CheckedProgram;
import dev.gosling.check.Checker;
import dev.gosling.check.LibraryFinder;
import dev.gosling.check.StandardPackages;
import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.FileNode;
import dev.gosling.syntax.SourceParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The stages before anything runs: source → syntax tree → checked program. */
final class FrontEnd {
  private final StandardPackages library;
  private final String chosenVersion;
  private final SourceSet sources = new SourceSet();
  private final Diagnostics diagnostics = new Diagnostics(sources);

  /**
   * @param chosenVersion the language version that wins over files and modules, or null
   */
  FrontEnd(StandardPackages library, String chosenVersion) {
    this.library = library;
    this.chosenVersion = chosenVersion;
  }

  /**
   * Parses and checks a program of one file.
   *
   * @param path where the file stands, for its go.mod; null for text without a place
   * @return the program, or null where there were errors
   * @throws IOException if go.mod cannot be read
   */
  CheckedProgram check(SourceFile source, Path path) throws IOException {
    int base = sources.add(source);
    SourceParser parser = new SourceParser(source, base, diagnostics);
    FileNode file = parser.parseProgram(new LibraryFinder(library));
    if (file == null) return null;
    String version = LanguageVersion.resolve(chosenVersion, file.goVersion(), path);
    if (chosenVersion != null) file = file.withoutConstraint();
    CheckedProgram program = Checker.check(List.of(file), sources, diagnostics, library, version);
    diagnostics.release();
    return program;
  }

  boolean failed() {
    return !diagnostics.isEmpty();
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }
}
