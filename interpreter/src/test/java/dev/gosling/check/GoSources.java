package dev.gosling.check;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.load.StandardPackages;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.FileNode;
import dev.gosling.syntax.SourceParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Standard packages given as text, one file each, and what was read of them. */
final class GoSources implements StandardPackages {
  private final Map<String, byte[]> texts = new TreeMap<>();
  private final Map<String, Index> indices = new HashMap<>();

  /** Paths whose index has been asked for. */
  final Set<String> touched = new HashSet<>();

  /** Adds a package, whose only file is {@code p.go}. */
  GoSources add(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    texts.put(path, bytes);
    SourceSet sources = new SourceSet();
    SourceFile file = new SourceFile(path, path, bytes);
    int base = sources.add(file);
    Diagnostics errors = new Diagnostics(sources);
    FileNode node = new SourceParser(file, base, errors).parseFile();
    if (node == null) throw new IllegalArgumentException(errors.lines(true).toString());
    List<Entry> entries = new ArrayList<>();
    List<String> imports = new ArrayList<>();
    for (int i = 0; i < node.decls().size(); i++) {
      Decl d = node.decls().get(i);
      boolean last = i + 1 == node.decls().size();
      int end = last ? bytes.length : node.decls().get(i + 1).pos() - base;
      collect(d, d.pos() - base, end, entries, imports);
    }
    indices.put(
        path,
        new Index(
            path, node.packageName().name(), entries, List.of(new FileImports("p.go", imports))));
    return this;
  }

  private static void collect(
      Decl decl, int start, int end, List<Entry> entries, List<String> imports) {
    switch (decl) {
      case Decl.FuncDecl d when d.recv() != null -> {
        Expr base = SignatureChecker.ReceiverExpr.of(d.recv().type()).base();
        String name = ((Expr.Ident) base).name() + "." + d.name().name();
        entries.add(new Entry(name, Kind.METHOD, "p.go", start, end));
      }
      case Decl.FuncDecl d ->
          entries.add(new Entry(d.name().name(), Kind.FUNC, "p.go", start, end));
      case Decl.GenDecl d -> {
        for (Decl.Spec spec : d.specs()) {
          switch (spec) {
            case Decl.ImportSpec s -> {
              String path = s.path().text();
              imports.add(path.substring(1, path.length() - 1));
            }
            case Decl.TypeSpec s ->
                entries.add(new Entry(s.name().name(), Kind.TYPE, "p.go", start, end));
            case Decl.ValueSpec s -> {
              for (Expr.Ident name : s.names()) {
                entries.add(new Entry(name.name(), Kind.VAR, "p.go", start, end));
              }
            }
          }
        }
      }
      case Decl.BadDecl d -> throw new IllegalArgumentException();
    }
  }

  @Override
  public List<String> packages() {
    return List.copyOf(texts.keySet());
  }

  @Override
  public Index index(String path) {
    touched.add(path);
    return indices.get(path);
  }

  @Override
  public Set<String> knownUnexported(String path) {
    return Set.of();
  }

  @Override
  public byte[] source(String path, String file) {
    return texts.get(path);
  }
}
