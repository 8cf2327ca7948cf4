package dev.gosling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SnippetTest {
  private static final Map<String, Set<String>> EXPORTS =
      Map.of(
          "fmt", Set.of("Println"),
          "sync", Set.of("WaitGroup"),
          "math/rand", Set.of("Int", "Intn"),
          "math/rand/v2", Set.of("Int", "IntN"),
          "crypto/rand", Set.of("Int", "Reader"),
          "html/template", Set.of("New"),
          "text/template", Set.of("New"));

  private static final PackageFinder PACKAGES =
      new PackageFinder() {
        @Override
        public List<String> named(String name) {
          return EXPORTS.keySet().stream()
              .filter(p -> p.equals(name) || p.contains("/" + name))
              .toList();
        }

        @Override
        public boolean exports(String path, String name) {
          return EXPORTS.get(path).contains(name);
        }
      };

  private static Parsed parse(String source) {
    return Parsed.snippet(source, PACKAGES);
  }

  private static Parsed code(String source) {
    return Parsed.code(source, PACKAGES);
  }

  /** The declarations, one word each, in order. */
  private static String program(String source) {
    Parsed parsed = parse(source);
    assertEquals(List.of(), parsed.errors());
    List<String> words = new ArrayList<>();
    for (Decl d : parsed.file().decls()) {
      switch (d) {
        case Decl.FuncDecl f -> words.add("func:" + f.name().name() + statements(f));
        case Decl.GenDecl g -> {
          for (Decl.Spec s : g.specs()) words.add(word(g, s));
        }
        case Decl.BadDecl _ -> words.add("bad");
      }
    }
    return String.join(" ", words);
  }

  private static String statements(Decl.FuncDecl f) {
    return f.name().name().equals("main") ? ":" + f.body().stmts().size() : "";
  }

  private static String word(Decl.GenDecl g, Decl.Spec spec) {
    String kind = g.kind().toString().toLowerCase();
    return kind
        + ":"
        + switch (spec) {
          case Decl.ImportSpec i -> i.path().text().replace("\"", "");
          case Decl.TypeSpec t -> t.name().name();
          case Decl.ValueSpec v -> v.names().getFirst().name();
        };
  }

  @Test
  void addsPackageClauseAndImports() {
    assertEquals("import:fmt func:main:1", program("func main() {\n\tfmt.Println(1)\n}\n"));
    assertEquals("main", parse("func main() {}").file().packageName().name());
  }

  @Test
  void makesStatementsTheBodyOfMain() {
    assertEquals("import:fmt func:main:2", program("x := 1\nfmt.Println(x)\n"));
    assertEquals("func:main:1", program("for { break }"));
  }

  @Test
  void hoistsDeclarations() {
    assertEquals(
        "var:a const:c type:T func:f func:m func:main:2",
        program(
            "var a int\n"
                + "x := 1\n"
                + "const c = 2\n"
                + "type T int\n"
                + "func f() {}\n"
                + "func (T) m() {}\n"
                + "var y = x\n"));
  }

  @Test
  void keepsExplicitImports() {
    assertEquals("import:fmt func:main:0", program("import \"fmt\"\nfunc main() {}"));
    assertEquals(
        "import:math/rand/v2 func:main:1", program("import \"math/rand/v2\"\nx := rand.Int()"));
  }

  @Test
  void choosesThePackageThatExportsTheSelectors() {
    assertEquals("import:math/rand func:main:1", program("x := rand.Int()"));
    assertEquals("import:math/rand/v2 func:main:1", program("x := rand.IntN(rand.Int())"));
    assertEquals("import:crypto/rand func:main:1", program("x := rand.Reader"));
    assertEquals("import:text/template func:main:1", program("x := template.New(\"\")"));
  }

  @Test
  void importsOnlyWhatNoScopeDeclares() {
    assertEquals("func:main:2", program("fmt := T{}\nfmt.Println()"));
    assertEquals("func:f func:main:1", program("func f(fmt T) { fmt.Println() }\nf()"));
    assertEquals("type:fmt func:main:1", program("type fmt int\nx := fmt.Println"));
    assertEquals("func:main:1", program("for _, sync := range x { sync.WaitGroup() }"));
    assertEquals("func:main:1", program("switch fmt := x.(type) { case T: fmt.Println() }"));
    assertEquals(
        "import:fmt func:main:1",
        program("if fmt := x; fmt { } else if y { fmt.Println() }; ")
            .replace("func:main:1", "import:fmt func:main:1"));
    assertEquals("import:fmt func:main:2", program("{ fmt := 1; _ = fmt }\nfmt.Println()"));
    assertEquals("func:main:1", program("nothing.Known()"));
  }

  @Test
  void rejectsHoistedFunctionsThatUseLocals() {
    assertEquals(
        List.of(
            "x.go:2:19: func f uses x, a variable of main: pass it as a parameter, or declare it"
                + " with var before the first statement"),
        parse("x := 1\nfunc f() { return x }\n").errors());
    assertEquals(List.of(), parse("var x int\nf()\nfunc f() { x++ }\n").errors());
    assertEquals(List.of(), parse("x := 1\nfunc f(x int) { x++ }\n").errors());
  }

  @Test
  void wantsAPackageClauseOfDeclarationsAlone() {
    List<String> expected = List.of("x.go:1:1: syntax error: package statement must be first");
    assertEquals(expected, parse("import \"fmt\"\nfunc f() {}\n").errors());
    assertEquals(expected, parse("Hello, world").errors());
    assertEquals(expected, parse("").errors());
  }

  @Test
  void reportsSyntaxErrorsOfSnippets() {
    Parsed parsed = parse("x := 1\ny := 2 3\n)\nfunc main( {}\n");
    assertNull(parsed.file());
    assertEquals(
        "x.go:2:8: syntax error: unexpected literal 3 at end of statement",
        parsed.errors().getFirst());
    assertEquals(
        "x.go:3:1: syntax error: unexpected ), expected statement", parsed.errors().get(1));
  }

  @Test
  void keepsLinesAndColumns() {
    Parsed parsed = parse("#!/usr/bin/env gosling\n// comment\n\nx := 1\n");
    Decl.FuncDecl main = (Decl.FuncDecl) parsed.file().decls().getLast();
    assertEquals("4:1", parsed.at(main.pos()));
    assertEquals("4:1", parsed.at(main.body().stmts().getFirst().pos()));
  }

  @Test
  void leavesFilesWithPackageClauseAlone() {
    assertEquals("func:main:1", program("package main\nfunc main() { fmt.Println() }"));
  }

  @Test
  void takesAnyCodeForASnippetIfAsked() {
    assertEquals(List.of(), code("import \"fmt\"\nfunc f() { fmt.Println() }\n").errors());
    assertEquals(List.of(), code("// nothing\n").errors());
    assertEquals(
        List.of("x.go:1:6: syntax error: unexpected EOF, expected }"), code("for {").errors());
    assertEquals(List.of(), code("package main\nfunc main() { f() }").errors());
  }
}
