package dev.gosling.syntax;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * What a text parses to.
 *
 * @param file null if there are syntax errors
 * @param errors as gc prints them, the file being {@code x.go}
 */
record Parsed(FileNode file, List<String> errors, SourceSet sources) {
  static Parsed of(String source) {
    return of(source.getBytes(StandardCharsets.UTF_8));
  }

  static Parsed of(byte[] source) {
    SourceSet sources = new SourceSet();
    Diagnostics diagnostics = new Diagnostics(sources);
    SourceFile file = new SourceFile("x.go", "/x.go", source);
    FileNode tree = new SourceParser(file, sources.add(file), diagnostics).parseFile();
    return new Parsed(tree, diagnostics.lines(true), sources);
  }

  static Parsed snippet(String source, PackageFinder packages) {
    return of(source, p -> p.parseProgram(packages));
  }

  static Parsed code(String source, PackageFinder packages) {
    return of(source, p -> p.parseCode(packages));
  }

  private static Parsed of(String source, Function<SourceParser, FileNode> parse) {
    SourceSet sources = new SourceSet();
    Diagnostics diagnostics = new Diagnostics(sources);
    SourceFile file = new SourceFile("x.go", "/x.go", source.getBytes(StandardCharsets.UTF_8));
    FileNode tree = parse.apply(new SourceParser(file, sources.add(file), diagnostics));
    return new Parsed(tree, diagnostics.lines(true), sources);
  }

  String at(int pos) {
    return sources.position(pos).toString().substring("x.go:".length());
  }
}
