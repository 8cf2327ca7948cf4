package dev.gosling.check;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.load.StandardPackages;
import dev.gosling.source.SourceFile;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.SourceParser;
import dev.gosling.types.Constant;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Scope;
import dev.gosling.types.Universe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A standard package, whose declarations are parsed one by one when something refers to them.
 *
 * <p>A name is parsed on its first lookup; its type is resolved when someone asks for it; the
 * methods of a type are known by name from the index, and each is parsed when it is looked at. The
 * bodies of functions and the initializers of variables with a declared type wait until the planner
 * asks.
 */
final class StandardPackage {
  private final Program program;
  private final StandardPackages.Index index;
  private final Map<String, StandardPackages.Entry> entries = new HashMap<>();
  private final Map<String, List<StandardPackages.Entry>> methods = new LinkedHashMap<>();
  private final Map<String, FileContext> files = new HashMap<>();
  private final Map<String, SourceFile> sources = new HashMap<>();
  private final Map<String, Integer> bases = new HashMap<>();
  private final Map<Obj.TypeName, FileContext> contexts = new HashMap<>();
  private final Package pkg;
  private final Checker check;
  private int depth;

  StandardPackage(Program program, StandardPackages.Index index) {
    this.program = program;
    this.index = index;
    for (StandardPackages.Entry e : index.entries()) {
      int dot = e.name().indexOf('.');
      if (e.kind() != StandardPackages.Kind.METHOD) {
        entries.put(e.name(), e);
      } else if (dot > 0) {
        methods.computeIfAbsent(e.name().substring(0, dot), t -> new ArrayList<>()).add(e);
      }
    }
    pkg = new Package(index.path(), index.name(), new LazyScope(), true, program.lock());
    check = new Checker(program, pkg, null);
  }

  Package pkg() {
    return pkg;
  }

  List<String> exportedNames() {
    return index.entries().stream()
        .filter(e -> e.kind() != StandardPackages.Kind.METHOD)
        .map(StandardPackages.Entry::name)
        .filter(Obj::exported)
        .distinct()
        .toList();
  }

  private final class LazyScope extends Scope {
    LazyScope() {
      super(Universe.SCOPE);
    }

    @Override
    public Obj lookup(String name) {
      Obj known = super.lookup(name);
      if (known != null) return known;
      StandardPackages.Entry entry = entries.remove(name);
      if (entry == null) return null;
      declare(entry);
      return super.lookup(name);
    }
  }

  /** The imports of one file, by local name; packages are imported when their name is looked up. */
  private final class FileScope extends Scope {
    private final List<String> imports;

    FileScope(List<String> imports) {
      super(pkg.scope());
      this.imports = imports;
    }

    @Override
    public Obj lookup(String name) {
      Obj known = super.lookup(name);
      if (known != null) return known;
      for (String spec : imports) {
        int space = spec.indexOf(' ');
        String path = spec.substring(space + 1);
        if (!(space >= 0 ? spec.substring(0, space) : packageName(path)).equals(name)) continue;
        Package imported = program.importPackage(path);
        if (imported == null) {
          throw new IllegalStateException(
              "standard package " + index.path() + " imports unknown package " + path);
        }
        Obj.PkgName obj = new Obj.PkgName(0, pkg, name, imported);
        insert(obj);
        return obj;
      }
      return null;
    }

    /** The last element of the path, unless that is a version as in {@code math/rand/v2}. */
    private static String packageName(String path) {
      String last = path.substring(path.lastIndexOf('/') + 1);
      if (!last.matches("v[0-9]+")) return last;
      return packageName(path.substring(0, path.lastIndexOf('/')));
    }
  }

  private FileContext file(String name) {
    return files.computeIfAbsent(
        name,
        n -> {
          List<String> imports = List.of();
          for (StandardPackages.FileImports f : index.imports()) {
            if (f.file().equals(n)) imports = f.imports();
          }
          return new FileContext(new FileScope(imports), Versions.LATEST, Versions.LATEST, false);
        });
  }

  private Decl parse(StandardPackages.Entry e) {
    SourceFile source =
        sources.computeIfAbsent(
            e.file(),
            name -> {
              byte[] bytes = program.standard().source(index.path(), name);
              String path = "/src/" + index.path() + "/" + name;
              SourceFile made = new SourceFile("$GOROOT" + path, "/usr/local/go" + path, bytes);
              bases.put(name, program.sources().add(made));
              return made;
            });
    Diagnostics errors = new Diagnostics(program.sources());
    List<Decl> decls =
        new SourceParser(source, bases.get(e.file()), errors).parseDecls(e.start(), e.end());
    if (decls == null || decls.size() != 1) {
      throw new IllegalStateException(
          "bad entry " + e + " of standard package " + index.path() + ": " + errors.lines(true));
    }
    return decls.getFirst();
  }

  // Declarations.

  private void declare(StandardPackages.Entry entry) {
    FileContext file = file(entry.file());
    switch (parse(entry)) {
      case Decl.FuncDecl d -> {
        Obj.Func f = new Obj.Func(d.name().pos(), pkg, d.name().name(), null, d, null, false);
        DeclInfo info = new DeclInfo(file);
        info.funcDecl = d;
        add(d.name(), f, info);
      }
      case Decl.GenDecl d -> general(d, file);
      case Decl.BadDecl d -> throw new IllegalStateException(entry.name());
    }
  }

  private void general(Decl.GenDecl d, FileContext file) {
    Decl.ValueSpec last = null;
    for (Decl.Spec spec : d.specs()) {
      switch (spec) {
        case Decl.TypeSpec s -> type(s, file);
        case Decl.ValueSpec s -> {
          if (d.kind() == Decl.GenDecl.Kind.VAR) {
            vars(s, file);
          } else {
            boolean own = s.type() != null || !s.values().isEmpty();
            if (own) last = s;
            consts(s, last, file);
          }
        }
        case Decl.ImportSpec s -> {}
      }
    }
  }

  private void consts(Decl.ValueSpec s, Decl.ValueSpec source, FileContext file) {
    for (int i = 0; i < s.names().size(); i++) {
      Expr.Ident name = s.names().get(i);
      DeclInfo info = new DeclInfo(file);
      info.type = source == null ? null : source.type();
      info.init = source != null && i < source.values().size() ? source.values().get(i) : null;
      info.inherited = source != s;
      Constant iota = Constants.of(s.iota());
      add(name, new Obj.Const(name.pos(), pkg, name.name(), null, iota), info);
    }
  }

  private void vars(Decl.ValueSpec s, FileContext file) {
    boolean together = s.values().size() == 1 && s.names().size() > 1;
    DeclInfo shared = new DeclInfo(file);
    List<Obj.Var> lhs = new ArrayList<>();
    for (int i = 0; i < s.names().size(); i++) {
      Expr.Ident name = s.names().get(i);
      DeclInfo info = together ? shared : new DeclInfo(file);
      info.type = s.type();
      info.init =
          together ? s.values().getFirst() : i < s.values().size() ? s.values().get(i) : null;
      Obj.Var v = new Obj.Var(name.pos(), pkg, name.name(), null, Obj.Var.Kind.PACKAGE, false);
      lhs.add(v);
      add(name, v, info);
    }
    if (together) shared.lhs = lhs;
  }

  private void type(Decl.TypeSpec s, FileContext file) {
    Obj.TypeName obj = new Obj.TypeName(s.name().pos(), pkg, s.name().name(), null);
    DeclInfo info = new DeclInfo(file);
    info.typeSpec = s;
    if (!s.isAlias()) {
      Named named = new Named(obj, null, List.of(), t -> resolve(t, s, file));
      if (s.typeParams() != null && !s.typeParams().isEmpty()) named.markGeneric();
      obj.setType(named);
    }
    add(s.name(), obj, info);
  }

  private void add(Expr.Ident name, Obj obj, DeclInfo info) {
    check.info.defs.put(name, obj);
    if (!obj.name().equals("_")) {
      pkg.scope().insert(obj);
      entries.remove(obj.name());
    }
    check.objects.put(obj, info);
    if (!obj.isResolved()) {
      obj.setResolver(() -> enter(info.file, () -> check.decls.resolve(obj)));
    }
  }

  // Types and their methods.

  private void resolve(Named named, Decl.TypeSpec spec, FileContext file) {
    for (StandardPackages.Entry e : methods.getOrDefault(named.obj().name(), List.of())) {
      named.addMethod(method(e));
    }
    enter(file, () -> check.decls.complete(named, spec));
  }

  private Obj.Func method(StandardPackages.Entry e) {
    String name = e.name().substring(e.name().indexOf('.') + 1);
    Obj.Func f = new Obj.Func(0, pkg, name, null, null, null, false);
    DeclInfo info = new DeclInfo(file(e.file()));
    check.objects.put(f, info);
    f.setLoader(
        () -> {
          Decl.FuncDecl d = (Decl.FuncDecl) parse(e);
          info.funcDecl = d;
          check.info.defs.put(d.name(), f);
          f.setDecl(d, SignatureChecker.ReceiverExpr.of(d.recv().type()).pointer());
        });
    f.setResolver(
        () -> {
          f.decl();
          enter(info.file, () -> check.decls.resolve(f));
        });
    return f;
  }

  // On demand.

  /** Checks the body of a function once. */
  void checkBody(Obj.Func f) {
    f.type();
    DeclInfo d = check.objects.get(f);
    if (d == null || d.done || f.decl().body() == null) return;
    d.done = true;
    Labels.check(check, f.decl());
    enter(d.file, () -> check.stmts.body(d, f.signature(), f.decl().body(), null));
  }

  CheckedProgram.Initializer initializer(Obj.Var v) {
    v.type();
    DeclInfo d = check.objects.get(v);
    if (d == null || d.init == null) return null;
    if (!d.done) {
      d.done = true;
      enter(d.file, () -> check.decls.variable(v, d.lhs, null, d.init));
    }
    return Program.initializer(v, d.lhs, d.init);
  }

  /**
   * Runs something in the context of a file. The outermost entry does the delayed work; inner ones,
   * when types refer to each other, leave it to that.
   */
  private void enter(FileContext file, Runnable action) {
    Environment saved = check.env;
    check.env = new Environment(file.scope(), file);
    depth++;
    try {
      action.run();
      if (depth == 1) {
        check.processDelayed(0);
        check.recordUntyped();
      }
    } finally {
      depth--;
      check.env = saved;
    }
  }
}
