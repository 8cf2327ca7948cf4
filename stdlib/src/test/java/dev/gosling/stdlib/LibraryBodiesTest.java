package dev.gosling.stdlib;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.gosling.check.CheckedProgram;
import dev.gosling.check.Checker;
import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.load.LoadedPackage;
import dev.gosling.load.StandardPackages;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.FileNode;
import dev.gosling.syntax.SourceParser;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every declaration of every package checks; a program would meet a wrong one only by using it. */
class LibraryBodiesTest {
  private final GoLibrary library = new GoLibrary();

  @TestFactory
  Stream<DynamicTest> packages() {
    return library.packages().stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> checkAll(path)));
  }

  private void checkAll(String path) {
    CheckedProgram program = emptyProgram();
    Package pkg = program.importPackage(path);
    for (StandardPackages.Entry e : library.index(path).entries()) {
      boolean nameless = e.name().equals("_") || e.name().equals("init");
      if (e.kind() == StandardPackages.Kind.METHOD || nameless) continue;
      Obj obj = pkg.scope().lookup(e.name());
      assertNotNull(obj, e.name());
      assertNotNull(obj.type(), e.name());
      switch (obj) {
        case Obj.Func f -> program.body(f);
        case Obj.Var v -> program.initializer(v);
        case Obj.TypeName t when t.type() instanceof Named n -> {
          assertNotNull(n.underlying(), e.name());
          n.methods().forEach(program::body);
        }
        default -> {}
      }
    }
  }

  private CheckedProgram emptyProgram() {
    byte[] text = "package main\n\nfunc main() {}\n".getBytes(StandardCharsets.UTF_8);
    SourceSet sources = new SourceSet();
    SourceFile file = new SourceFile("main.go", "/main.go", text);
    Diagnostics errors = new Diagnostics(sources);
    FileNode node = new SourceParser(file, sources.add(file), errors).parseFile();
    return Checker.check(List.of(LoadedPackage.of(List.of(node), null, errors)), sources, library);
  }
}
