package dev.gosling.check;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.diagnostic.ErrorCode;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.FileNode;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Scope;
import dev.gosling.types.Universe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The packages of one program, and what the checker knows about them. */
final class Program implements CheckedProgram {
  private final SourceSet sources;
  private final Diagnostics diagnostics;
  private final StandardPackages standard;
  private final Info info = new Info();
  private final Map<String, Package> packages = new HashMap<>();
  private final Map<String, StandardPackage> standardPackages = new HashMap<>();
  private final Set<Package> unknown = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<SourceFile, Integer> versions = new IdentityHashMap<>();
  private final List<Obj.Func> inits = new ArrayList<>();
  private final List<Obj.Func> missingBodies = new ArrayList<>();
  private List<Initializer> initOrder = List.of();
  private Package main;
  private Checker mainChecker;
  private Obj.Func mainFunc;

  Program(SourceSet sources, Diagnostics diagnostics, StandardPackages standard) {
    this.sources = sources;
    this.diagnostics = diagnostics;
    this.standard = standard;
    packages.put("unsafe", Universe.UNSAFE);
  }

  // Checking the program's own package.

  /** Whether there were no errors. */
  boolean checkMain(List<FileNode> files, int minor) {
    String name = files.getFirst().packageName().name();
    main = new Package("main", name, new Scope(Universe.SCOPE), false);
    Checker checker = new Checker(this, main);
    mainChecker = checker;
    checkPackageNames(checker, files);
    for (FileNode f : files) for (Decl d : f.decls()) Labels.check(checker, d);
    new Collector(checker).collect(files, minor);
    checker.validity.directCycles();
    resolveAll(checker);
    checker.processDelayed(0);
    initOrder = new InitOrder(checker).compute();
    Collector.unusedImports(checker);
    checker.recordUntyped();
    if (!checker.failed()) checker.monomorph.report();
    main.setImports(checker.imports.stream().map(Obj.PkgName::imported).distinct().toList());
    if (name.equals("main") && main.scope().lookup("main") instanceof Obj.Func f) mainFunc = f;
    if (!checker.failed() && diagnostics.isEmpty()) afterTypes(checker);
    return !checker.failed() && diagnostics.isEmpty();
  }

  /** What gc reports of programs whose types are right. */
  private void afterTypes(Checker checker) {
    new InterfaceCycles(checker).report();
    if (checker.failed()) return;
    checker.reportUnsupported();
    for (Obj.Func f : missingBodies) {
      // gc puts a method where its receiver's parenthesis is.
      Decl.FuncDecl d = f.decl();
      int pos = d.recv() == null ? f.pos() : d.recv().pos() - 1;
      checker.error(pos, "missing function body");
    }
  }

  private void checkPackageNames(Checker checker, List<FileNode> files) {
    for (FileNode f : files) {
      String name = f.packageName().name();
      if (name.equals("_")) {
        checker.error(f.packageName().pos(), "invalid package name _");
      } else if (!name.equals(main.name())) {
        checker.error(
            f.packageName().pos(), "package " + name + "; expected package " + main.name());
      }
    }
  }

  /** Types first, then aliases, then all else, so that cycles are found where gc finds them. */
  private static void resolveAll(Checker checker) {
    List<Obj> all = List.copyOf(checker.objects.keySet());
    for (Obj obj : all) {
      if (obj instanceof Obj.TypeName t && t.isResolved()) checker.decls.collectMethods(t);
    }
    List<Obj> aliases = new ArrayList<>();
    List<Obj> others = new ArrayList<>();
    for (Obj obj : all) {
      if (!(obj instanceof Obj.TypeName)) others.add(obj);
      else if (checker.objects.get(obj).typeSpec.isAlias()) aliases.add(obj);
      else checker.decls.resolve(obj);
    }
    for (Obj obj : aliases) checker.decls.resolve(obj);
    for (Obj obj : others) checker.decls.resolve(obj);
  }

  void report(Checker from, int pos, ErrorCode code, String message) {
    if (from.pkg.isStandard()) {
      throw new IllegalStateException(
          "error in standard package "
              + from.pkg.path()
              + ": "
              + sources.position(pos)
              + ": "
              + message);
    }
    diagnostics.add(pos, code, message);
  }

  void setVersion(FileNode file, int minor) {
    versions.put(file.source(), minor);
  }

  void addInit(Package pkg, Obj.Func init) {
    if (pkg == main) inits.add(init);
  }

  /** Notes a function without a body, which is an error unless there are others. */
  void missingBody(Obj.Func f) {
    missingBodies.add(f);
  }

  // Imports.

  @Override
  public Package importPackage(String path) {
    Package known = packages.get(path);
    if (known != null) return known;
    StandardPackages.Index index = standard.index(path);
    if (index == null) return null;
    StandardPackage p = new StandardPackage(this, index);
    packages.put(path, p.pkg());
    standardPackages.put(path, p);
    return p.pkg();
  }

  StandardPackages.Index index(String path) {
    return standard.index(path);
  }

  StandardPackages standard() {
    return standard;
  }

  String unknownPackage(String path) {
    String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
    if (path.startsWith("/")) {
      return "could not import " + path + " (import path cannot be absolute path)";
    }
    if (!first.contains(".")) return "package " + path + " is not in std";
    return "no required module provides package " + path;
  }

  void addUnknown(Package pkg) {
    unknown.add(pkg);
  }

  boolean isUnknown(Package pkg) {
    return unknown.contains(pkg);
  }

  /** The exported names that a dot import brings. */
  List<String> exportedNames(Package pkg) {
    if (pkg == Universe.UNSAFE) return pkg.scope().objects().stream().map(Obj::name).toList();
    StandardPackage p = standardPackages.get(pkg.path());
    return p == null ? List.of() : p.exportedNames();
  }

  /** An exported name equal to {@code name} but for case, or null. */
  String exportedNameIgnoringCase(Package pkg, String name) {
    return exportedNames(pkg).stream()
        .filter(n -> n.equalsIgnoreCase(name))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  // What the planner asks for.

  @Override
  public SourceSet sources() {
    return sources;
  }

  @Override
  public Info info() {
    return info;
  }

  @Override
  public Package mainPackage() {
    return main;
  }

  @Override
  public Obj.Func mainFunc() {
    return mainFunc;
  }

  @Override
  public List<Initializer> initOrder() {
    return initOrder;
  }

  @Override
  public List<Obj.Func> inits() {
    return inits;
  }

  @Override
  public Decl.FuncDecl body(Obj.Func func) {
    Obj.Func f = func.origin();
    if (f.pkg() != null && f.pkg().isStandard()) {
      standardPackages.get(f.pkg().path()).checkBody(f);
    }
    return f.decl();
  }

  @Override
  public Initializer initializer(Obj.Var var) {
    if (var.pkg() != null && var.pkg().isStandard()) {
      return standardPackages.get(var.pkg().path()).initializer(var);
    }
    DeclInfo d = mainChecker.objects.get(var);
    if (d == null || d.init == null) return null;
    return initializer(var, d.lhs, d.init);
  }

  static Initializer initializer(Obj.Var var, List<Obj.Var> lhs, Expr init) {
    return new Initializer(lhs != null ? List.copyOf(lhs) : List.of(var), init);
  }

  @Override
  public boolean loopVarPerIteration(int pos) {
    SourceFile file = sources.file(pos);
    Integer minor = file == null ? null : versions.get(file);
    return minor == null || minor >= 22;
  }
}
