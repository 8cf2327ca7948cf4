package dev.gosling.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.load.LoadedPackage;
import dev.gosling.load.StandardPackages;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.FileNode;
import dev.gosling.syntax.SourceParser;
import dev.gosling.types.Obj;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A program given as text, checked. */
record Checked(CheckedProgram program, List<String> errors) {
  static Checked of(String text) {
    return of(text, new GoSources(), null);
  }

  static Checked of(String text, StandardPackages standard, String version) {
    SourceSet sources = new SourceSet();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SourceFile source = new SourceFile("p.go", "/p.go", bytes);
    Diagnostics diagnostics = new Diagnostics(sources);
    FileNode file = new SourceParser(source, sources.add(source), diagnostics).parseFile();
    assertNotNull(file, () -> diagnostics.lines(true).toString());
    CheckedProgram program =
        Checker.check(
            List.of(LoadedPackage.of(List.of(file), version, diagnostics)), sources, standard);
    return new Checked(program, diagnostics.lines(true));
  }

  /** Checks a program that must be right. */
  static Checked good(String text) {
    Checked c = of(text);
    assertEquals(List.of(), c.errors);
    return c;
  }

  /** Checks statements in main; the messages lose their positions. */
  static List<String> errorsIn(String statements) {
    return of("package main\nfunc main() {\n" + statements + "\n}\n").messages();
  }

  List<String> messages() {
    return errors.stream().map(e -> e.replaceFirst("^p\\.go:\\d+:\\d+: ", "")).toList();
  }

  /** What is recorded of the only expression that reads so. */
  TypeAndValue info(String expr) {
    List<TypeAndValue> found =
        program.info().types.entrySet().stream()
            .filter(e -> ExprString.of(e.getKey()).equals(expr))
            .map(Map.Entry::getValue)
            .toList();
    assertEquals(1, found.size(), () -> expr + ": " + found);
    return found.getFirst();
  }

  /** The recorded type of the only expression that reads so. */
  String type(String expr) {
    return info(expr).type().toString();
  }

  /** The object that the first identifier of that name declares. */
  Obj def(String name) {
    return program.info().defs.entrySet().stream()
        .filter(e -> e.getKey().name().equals(name))
        .min(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.pos(), b.pos())))
        .map(Map.Entry::getValue)
        .orElseThrow();
  }

  /** The instantiations of the generic function of that name, in source order. */
  List<Info.Instance> instances(String name) {
    return program.info().instances.entrySet().stream()
        .filter(e -> e.getKey().name().equals(name))
        .sorted((a, b) -> Integer.compare(a.getKey().pos(), b.getKey().pos()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The object in the package's scope. */
  Obj global(String name) {
    return program.mainPackage().scope().lookup(name);
  }

  static String text(Expr e) {
    return ExprString.of(e);
  }
}
