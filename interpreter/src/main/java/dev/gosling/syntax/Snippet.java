package dev.gosling.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a program of a listing as books print them: without a package clause, often without imports
 * and without {@code func main}.
 *
 * <p>If there are statements, they become the body of main. Imports, functions, methods, types and
 * constants move to package level wherever they stand, and so do the variables declared before the
 * first statement; later variables are main's. A name that nothing declares and that is used as
 * {@code X.Sel} is taken for a package and imported.
 */
final class Snippet {
  private static final Set<String> UNIVERSE =
      Set.of(
          ("any bool byte comparable complex64 complex128 error float32 float64 int int8 int16"
                  + " int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr true false"
                  + " iota nil append cap clear close complex copy delete imag len make max min new"
                  + " panic print println real recover")
              .split(" "));

  private final PackageFinder packages;
  private final AstBuilder builder;

  /** As written: imports and package-level declarations. */
  private final List<Decl> imports = new ArrayList<>();

  private final List<Decl> decls = new ArrayList<>();

  /** The body of main. */
  private final List<Stmt> body = new ArrayList<>();

  private Decl.FuncDecl main;

  Snippet(PackageFinder packages, AstBuilder builder) {
    this.packages = packages;
    this.builder = builder;
  }

  void add(Decl decl) {
    if (decl instanceof Decl.GenDecl g && g.kind() == Decl.GenDecl.Kind.IMPORT) {
      imports.add(decl);
      return;
    }
    if (decl instanceof Decl.FuncDecl f && f.recv() == null && f.name().name().equals("main")) {
      main = f;
    }
    decls.add(decl);
  }

  void add(Stmt stmt) {
    if (stmt instanceof Stmt.DeclStmt(Decl.GenDecl g)
        && (g.kind() != Decl.GenDecl.Kind.VAR || body.isEmpty())) {
      decls.add(g);
    } else if (!(stmt instanceof Stmt.BadStmt)) {
      body.add(stmt);
    }
  }

  /** Whether this is a program: declarations alone are a file that lacks its package clause. */
  boolean isProgram() {
    return main != null || !body.isEmpty();
  }

  /**
   * All declarations of the program.
   *
   * @param end the position where main's body ends
   */
  List<Decl> program(int end) {
    if (main != null && !body.isEmpty()) {
      builder.error(
          main.name().pos(),
          "main redeclared: the statements outside functions are the body of main already");
    }
    Set<String> packageNames = packageNames();
    Map<String, Expr.Ident> locals = FreeNames.declared(body);
    Map<String, List<FreeNames.Use>> missing = new LinkedHashMap<>();
    for (Decl decl : decls) {
      for (FreeNames.Use use : FreeNames.of(decl)) {
        String name = use.name().name();
        if (packageNames.contains(name)) continue;
        if (locals.containsKey(name)) rejectLocal(decl, use, locals.get(name));
        else miss(missing, use);
      }
    }
    Stmt.BlockStmt block = null;
    if (!body.isEmpty()) {
      block = new Stmt.BlockStmt(body.getFirst().pos(), body, end);
      for (FreeNames.Use use : FreeNames.of(block)) {
        if (!packageNames.contains(use.name().name())) miss(missing, use);
      }
    }
    List<Decl> program = new ArrayList<>(imports);
    missing.forEach((name, uses) -> addImport(program, name, uses));
    program.addAll(decls);
    if (block != null && main == null) program.add(mainFunction(block));
    return program;
  }

  private static Decl mainFunction(Stmt.BlockStmt block) {
    Expr.FuncType type = new Expr.FuncType(block.pos(), List.of(), List.of(), List.of());
    return new Decl.FuncDecl(block.pos(), null, new Expr.Ident(block.pos(), "main"), type, block);
  }

  private void rejectLocal(Decl decl, FreeNames.Use use, Expr.Ident local) {
    if (local.pos() == 0 || !(decl instanceof Decl.FuncDecl f)) {
      builder.error(
          use.name().pos(), use.name().name() + " is a variable of main, unknown outside it");
      return;
    }
    builder.error(
        use.name().pos(),
        "func "
            + f.name().name()
            + " uses "
            + use.name().name()
            + ", a variable of main: pass it as a parameter, or declare it with var before the"
            + " first statement");
  }

  private static void miss(Map<String, List<FreeNames.Use>> missing, FreeNames.Use use) {
    if (use.selector() == null) return;
    missing.computeIfAbsent(use.name().name(), _ -> new ArrayList<>()).add(use);
  }

  private Set<String> packageNames() {
    Set<String> names = new HashSet<>(UNIVERSE);
    for (Decl decl : imports) {
      for (Decl.Spec spec : ((Decl.GenDecl) decl).specs()) {
        names.add(importedName((Decl.ImportSpec) spec));
      }
    }
    for (Decl decl : decls) {
      switch (decl) {
        case Decl.FuncDecl f when f.recv() == null -> names.add(f.name().name());
        case Decl.GenDecl g -> FreeNames.names(g).forEach(i -> names.add(i.name()));
        default -> {}
      }
    }
    return names;
  }

  private static String importedName(Decl.ImportSpec spec) {
    if (spec.name() != null) return spec.name().name();
    String text = spec.path().text();
    String[] elements = text.substring(1, Math.max(1, text.length() - 1)).split("/");
    String last = elements[elements.length - 1];
    boolean isVersion = elements.length > 1 && last.matches("v[0-9]+");
    return isVersion ? elements[elements.length - 2] : last;
  }

  private void addImport(List<Decl> program, String name, List<FreeNames.Use> uses) {
    Set<String> selectors = new LinkedHashSet<>();
    for (FreeNames.Use use : uses) selectors.add(use.selector().name());
    String path = choose(packages.named(name), selectors);
    if (path == null) return;
    int pos = uses.getFirst().name().pos();
    Expr.BasicLit literal = new Expr.BasicLit(pos, Expr.BasicLit.Kind.STRING, '"' + path + '"');
    program.add(
        new Decl.GenDecl(
            pos, Decl.GenDecl.Kind.IMPORT, List.of(new Decl.ImportSpec(pos, null, literal))));
  }

  /**
   * The package that exports most of the selectors; of equals the one with the shortest path, so
   * that math/rand comes before crypto/rand and math/rand/v2.
   */
  private String choose(List<String> paths, Set<String> selectors) {
    Comparator<String> byExports =
        Comparator.comparingLong(
            path -> -selectors.stream().filter(s -> packages.exports(path, s)).count());
    return paths.stream()
        .min(
            byExports
                .thenComparingInt(String::length)
                .thenComparing(Comparator.<String>reverseOrder()))
        .orElse(null);
  }
}
