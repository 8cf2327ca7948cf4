package dev.gosling.check;

import dev.gosling.diagnostic.ErrorCode;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Field;
import dev.gosling.syntax.FileNode;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Declares the package-level objects of all files. After types2's resolver. */
final class Collector {
  private record Method(Obj.Func func, boolean pointer, Expr.Ident receiver) {}

  private final Checker check;
  private final List<Method> methods = new ArrayList<>();
  private final List<Scope> fileScopes = new ArrayList<>();
  private int order;

  Collector(Checker check) {
    this.check = check;
  }

  /** Declares everything; objects get their types later. */
  void collect(List<FileNode> files, int minor) {
    for (FileNode file : files) {
      Scope scope = new Scope(check.pkg.scope());
      fileScopes.add(scope);
      int version = minor;
      boolean asDeclared = false;
      if (file.goVersion() != null) {
        int declared = Versions.minor(file.goVersion());
        version = Math.max(declared, Versions.CONSTRAINT_FLOOR);
        asDeclared = version == declared;
      }
      FileContext context = new FileContext(scope, version, minor, asDeclared);
      check.program.setVersion(file, version);
      check.env = new Environment(scope, context);
      for (Decl decl : file.decls()) {
        switch (decl) {
          case Decl.GenDecl d -> general(d, context);
          case Decl.FuncDecl d -> function(d, context);
          case Decl.BadDecl d -> {}
        }
      }
    }
    importConflicts();
    for (Method m : methods) assignMethod(m);
  }

  private void general(Decl.GenDecl d, FileContext file) {
    Decl.ValueSpec last = null;
    for (Decl.Spec spec : d.specs()) {
      switch (spec) {
        case Decl.ImportSpec s -> importSpec(s, file);
        case Decl.TypeSpec s -> {
          DeclInfo info = new DeclInfo(file);
          info.typeSpec = s;
          declare(
              s.name(), new Obj.TypeName(s.name().pos(), check.pkg, s.name().name(), null), info);
        }
        case Decl.ValueSpec s -> {
          if (d.kind() == Decl.GenDecl.Kind.VAR) {
            vars(s, file);
          } else {
            boolean own = s.type() != null || !s.values().isEmpty();
            if (own) last = s;
            consts(s, last, !own && last != null, file);
          }
        }
      }
    }
  }

  void consts(Decl.ValueSpec s, Decl.ValueSpec source, boolean inherited, FileContext file) {
    List<Expr> values = source == null ? List.of() : source.values();
    for (int i = 0; i < s.names().size(); i++) {
      Expr.Ident name = s.names().get(i);
      DeclInfo info = new DeclInfo(file);
      info.type = source == null ? null : source.type();
      info.init = i < values.size() ? values.get(i) : null;
      info.inherited = inherited;
      declare(
          name,
          new Obj.Const(name.pos(), check.pkg, name.name(), null, Constants.of(s.iota())),
          info);
    }
    check.decls.arity(s.pos(), s.names(), values, true, inherited);
  }

  void vars(Decl.ValueSpec s, FileContext file) {
    List<Obj.Var> lhs = new ArrayList<>();
    boolean together = s.values().size() == 1 && s.names().size() > 1;
    DeclInfo shared = new DeclInfo(file);
    for (int i = 0; i < s.names().size(); i++) {
      Expr.Ident name = s.names().get(i);
      Obj.Var obj =
          new Obj.Var(name.pos(), check.pkg, name.name(), null, Obj.Var.Kind.PACKAGE, false);
      lhs.add(obj);
      DeclInfo info = together ? shared : new DeclInfo(file);
      info.type = s.type();
      info.init =
          together ? s.values().getFirst() : i < s.values().size() ? s.values().get(i) : null;
      declare(name, obj, info);
    }
    if (together) shared.lhs = lhs;
    if (s.type() == null || !s.values().isEmpty()) {
      check.decls.arity(s.pos(), s.names(), s.values(), false, false);
    }
  }

  private void declare(Expr.Ident name, Obj obj, DeclInfo info) {
    if (name.name().equals("init")) {
      check.error(name.pos(), "cannot declare init - must be func");
      return;
    }
    if (name.name().equals("main") && check.pkg.name().equals("main")) {
      check.error(name.pos(), "cannot declare main - must be func");
      return;
    }
    check.declare(check.pkg.scope(), name, obj);
    add(obj, info);
  }

  private void add(Obj obj, DeclInfo info) {
    obj.setOrder(++order);
    check.objects.put(obj, info);
    if (obj instanceof Obj.Func) obj.setResolver(() -> check.decls.resolve(obj));
  }

  // Functions and methods.

  private void function(Decl.FuncDecl d, FileContext file) {
    String name = d.name().name();
    boolean pointer =
        d.recv() != null && SignatureChecker.ReceiverExpr.of(d.recv().type()).pointer();
    Obj.Func obj = new Obj.Func(d.name().pos(), check.pkg, name, null, d, null, pointer);
    List<Field> typeParams = d.type().typeParams();
    boolean generic = typeParams != null && !typeParams.isEmpty();
    boolean reported = false;
    if (d.recv() == null) {
      boolean main = name.equals("main") && check.pkg.name().equals("main");
      if (name.equals("init") || main) reported = special(d, name, generic);
      if (name.equals("init")) {
        check.info.defs.put(d.name(), obj);
        if (d.body() == null) check.error(obj.pos(), "func init must have a body");
        else check.inits.add(obj);
      } else {
        check.declare(check.pkg.scope(), d.name(), obj);
      }
    } else {
      Expr base = SignatureChecker.ReceiverExpr.of(d.recv().type()).base();
      if (base instanceof Expr.Ident id && !name.equals("_")) {
        methods.add(new Method(obj, pointer, id));
      }
      check.info.defs.put(d.name(), obj);
    }
    if (generic && !reported) {
      check.requires(typeParams.getFirst().pos(), 18, "type parameter");
    }
    if (d.body() == null && !name.equals("init")) check.missingBodies.add(obj);
    DeclInfo info = new DeclInfo(file);
    info.funcDecl = d;
    add(obj, info);
  }

  /** spec: "the init [main] function … takes no arguments and returns no value". */
  private boolean special(Decl.FuncDecl d, String name, boolean generic) {
    if (generic) {
      check.error(
          d.type().typeParams().getFirst().pos(), "func " + name + " must have no type parameters");
    }
    boolean results = d.type().results() != null && !d.type().results().isEmpty();
    if (!d.type().params().isEmpty() || results) {
      check.error(d.name().pos(), "func " + name + " must have no arguments and no return values");
    }
    return generic;
  }

  private void assignMethod(Method m) {
    Obj.TypeName base = baseType(m);
    if (base == null) return;
    check.methods.computeIfAbsent(base, b -> new ArrayList<>()).add(m.func);
  }

  /** The defined type that a receiver's type name denotes, aliases looked through. */
  private Obj.TypeName baseType(Method m) {
    Set<Obj> seen = new HashSet<>();
    boolean pointer = m.pointer;
    Expr.Ident name = m.receiver;
    while (name != null) {
      if (!(check.pkg.scope().lookup(name.name()) instanceof Obj.TypeName t)) return null;
      DeclInfo info = check.objects.get(t);
      if (info == null || !seen.add(t)) return null;
      if (!info.typeSpec.isAlias()) {
        if (pointer != m.pointer) m.func.setDecl(m.func.decl(), pointer);
        return t;
      }
      if (info.typeSpec.typeParams() != null && !info.typeSpec.typeParams().isEmpty()) return null;
      Expr rhs = ExprChecker.unparen(info.typeSpec.type());
      if (rhs instanceof Expr.StarExpr s) {
        if (pointer) return null;
        pointer = true;
        rhs = ExprChecker.unparen(s.x());
      }
      name = rhs instanceof Expr.Ident id ? id : null;
    }
    return null;
  }

  // Imports.

  private void importSpec(Decl.ImportSpec s, FileContext file) {
    String path = s.importPath();
    if (path == null) return;
    if (path.equals("C")) {
      check.error(s.path().pos(), ErrorCode.UNSUPPORTED, "cgo is not supported");
      return;
    }
    Package imported = check.program.importPackage(path);
    if (imported == null) throw new IllegalStateException("import of unknown package " + path);
    String name = s.name() != null ? s.name().name() : imported.name();
    if (name.equals("init")) {
      check.error(s.pos(), "cannot import package as init - init must be a func");
      return;
    }
    Obj.PkgName obj = new Obj.PkgName(s.pos(), check.pkg, name, imported);
    if (s.name() != null) check.info.defs.put(s.name(), obj);
    check.imports.add(obj);
    if (name.equals(".")) dotImport(s, obj, file);
    else check.declare(file.scope(), null, obj);
  }

  private void dotImport(Decl.ImportSpec s, Obj.PkgName pkgName, FileContext file) {
    Map<String, Obj.PkgName> names =
        check.dotImports.computeIfAbsent(file.scope(), k -> new HashMap<>());
    for (String name : check.program.exportedNames(pkgName.imported())) {
      Obj alt = file.scope().lookup(name);
      if (alt != null) {
        check.error(
            s.name().pos(), name + " redeclared in this block" + check.otherDeclaration(alt));
        continue;
      }
      Obj obj = pkgName.imported().scope().lookup(name);
      if (obj == null) continue;
      file.scope().insert(obj);
      names.put(name, pkgName);
    }
  }

  private void importConflicts() {
    for (Scope scope : fileScopes) {
      for (Obj obj : scope.objects()) {
        Obj alt = check.pkg.scope().lookup(obj.name());
        if (alt == null) continue;
        if (obj instanceof Obj.PkgName p) {
          check.error(
              alt.pos(),
              alt.name()
                  + " already declared through import of "
                  + describe(p.imported())
                  + check.otherDeclaration(p));
        } else {
          check.error(
              alt.pos(),
              alt.name()
                  + " already declared through dot-import of "
                  + describe(obj.pkg())
                  + check.otherDeclaration(obj));
        }
      }
    }
  }

  private static String describe(Package p) {
    return "package " + p.name() + " (\"" + p.path() + "\")";
  }

  /**
   * spec: "It is illegal … to directly import a package without referring to any of its exported
   * identifiers".
   */
  static void unusedImports(Checker check) {
    for (Obj.PkgName p : check.imports) {
      if (p.name().equals("_") || p.isUsed()) continue;
      String path = p.imported().path();
      String last = path.substring(path.lastIndexOf('/') + 1);
      boolean plain = p.name().equals(".") || p.name().equals(last);
      check.error(
          p.pos(),
          ErrorCode.UNUSED_IMPORT,
          '"' + path + "\" imported" + (plain ? "" : " as " + p.name()) + " and not used");
    }
  }
}
