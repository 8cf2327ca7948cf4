package dev.gosling.check;

import dev.gosling.load.LoadedPackage;
import dev.gosling.load.StandardPackages;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The packages of one program, and what the checker knows about them. */
final class Program implements CheckedProgram {
  private final SourceSet sources;
  private final StandardPackages standard;
  private final Info info = new Info();
  private final Map<String, Package> packages = new HashMap<>();
  private final Map<String, StandardPackage> standardPackages = new HashMap<>();

  /** What is known of unexported types, found when a program names one. */
  private final Map<Package, Set<Obj>> exportedTypes = new HashMap<>();

  /** Those of the program's own packages. */
  private final Map<Package, Checker> checkers = new LinkedHashMap<>();

  private final Map<SourceFile, Integer> versions = new IdentityHashMap<>();
  private final Map<Package, Initialization> initializations = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private Package main;

  Program(SourceSet sources, StandardPackages standard) {
    this.sources = sources;
    this.standard = standard;
    packages.put("unsafe", Universe.UNSAFE);
  }

  @Override
  public ReentrantLock lock() {
    return lock;
  }

  // Checking the program's own packages.

  /** Whether there were no errors. */
  boolean check(List<LoadedPackage> loaded) {
    Set<LoadedPackage> failed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LoadedPackage p : loaded) {
      boolean canCheck = p.isParsed() && p.imports().stream().noneMatch(failed::contains);
      if (!canCheck || !check(p, p == loaded.getLast())) failed.add(p);
    }
    return failed.isEmpty();
  }

  private boolean check(LoadedPackage loaded, boolean isProgram) {
    String name = loaded.name();
    String path = isProgram && name.equals("main") ? "main" : loaded.path();
    Package pkg = new Package(path, name, new Scope(Universe.SCOPE), false, lock);
    packages.put(path, pkg);
    if (isProgram) main = pkg;
    Checker checker = new Checker(this, pkg, loaded.diagnostics());
    checkers.put(pkg, checker);
    checkClauses(checker, loaded.files());
    for (FileNode f : loaded.files()) for (Decl d : f.decls()) Labels.check(checker, d);
    new Collector(checker).collect(loaded.files(), Versions.minor(loaded.goVersion()));
    checker.validity.directCycles();
    resolveAll(checker);
    checker.processDelayed(0);
    List<Initializer> variables = new InitOrder(checker).compute();
    Collector.unusedImports(checker);
    checker.recordUntyped();
    if (!checker.failed()) checker.monomorph.report();
    pkg.setImports(checker.imports.stream().map(Obj.PkgName::imported).distinct().toList());
    List<Embedding> embeddings = List.of();
    if (!checker.failed() && loaded.diagnostics().isEmpty()) {
      afterTypes(checker);
    }
    loaded.diagnostics().release();
    if (loaded.diagnostics().isEmpty()) embeddings = Embeddings.check(checker, loaded);
    initializations.put(pkg, new Initialization(pkg, embeddings, variables, checker.inits));
    return loaded.diagnostics().isEmpty();
  }

  /** What gc reports of packages whose types are right. */
  private void afterTypes(Checker checker) {
    new InterfaceCycles(checker).report();
    if (checker.failed()) return;
    checker.reportUnsupported();
    for (Obj.Func f : checker.missingBodies) {
      // gc puts a method where its receiver's parenthesis is.
      Decl.FuncDecl d = f.decl();
      int pos = d.recv() == null ? f.pos() : d.recv().pos() - 1;
      checker.error(pos, "missing function body");
    }
    if (!checker.failed()) new SizeLimits(checker).report();
  }

  private static void checkClauses(Checker checker, List<FileNode> files) {
    for (FileNode f : files) {
      int pos = f.packageName().pos();
      if (f.packageName().name().equals("_")) checker.error(pos, "invalid package name _");
      if (f.goVersion() != null && Versions.minor(f.goVersion()) > Versions.LATEST) {
        checker.error(pos, "file requires newer Go version go" + f.goVersion());
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

  void setVersion(FileNode file, int minor) {
    versions.put(file.source(), minor);
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

  /** The exported names that a dot import brings. */
  List<String> exportedNames(Package pkg) {
    if (pkg.isStandard() && pkg != Universe.UNSAFE) {
      return standardPackages.get(pkg.path()).exportedNames();
    }
    return pkg.scope().objects().stream().map(Obj::name).filter(Obj::exported).toList();
  }

  /** An exported name equal to {@code name} but for case, or null. */
  String exportedNameIgnoringCase(Package pkg, String name) {
    return exportedNames(pkg).stream()
        .filter(n -> n.equalsIgnoreCase(name))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** Whether gc has heard of an unexported name of a standard package. */
  boolean isKnownUnexported(Package pkg, String name) {
    return pkg.isStandard() && standard.knownUnexported(pkg.path()).contains(name);
  }

  /** Whether gc has heard of an unexported type of another package of the program. */
  boolean isKnownType(Obj obj) {
    return obj instanceof Obj.TypeName
        && !obj.pkg().isStandard()
        && exportedTypes.computeIfAbsent(obj.pkg(), ExportedTypes::of).contains(obj);
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
    boolean isProgram = main.name().equals("main");
    return isProgram && main.scope().lookup("main") instanceof Obj.Func f ? f : null;
  }

  @Override
  public List<Initialization> initializations() {
    // Go: "sort all the packages by import path, repeatedly initialize the first in the list of
    // which all imports are initialized". (Release notes of Go 1.21)
    List<Package> waiting = new ArrayList<>(initializations.keySet());
    waiting.sort(Comparator.comparing(Package::path));
    Set<Package> done = new HashSet<>();
    List<Initialization> order = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Package next = null;
      for (Package p : waiting) {
        boolean ready =
            p.imports().stream().allMatch(i -> done.contains(i) || !initializations.containsKey(i));
        if (ready) {
          next = p;
          break;
        }
      }
      waiting.remove(next);
      done.add(next);
      order.add(initializations.get(next));
    }
    return order;
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
    DeclInfo d = checkers.get(var.pkg()).objects.get(var);
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
