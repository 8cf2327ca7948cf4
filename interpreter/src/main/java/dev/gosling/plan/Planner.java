package dev.gosling.plan;

import dev.gosling.check.CheckedProgram;
import dev.gosling.check.Info;
import dev.gosling.exec.Calls;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.MethodTable;
import dev.gosling.exec.NativeBody;
import dev.gosling.load.LoadedPackage;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.Program;
import dev.gosling.spi.EmbeddedFiles;
import dev.gosling.spi.NativeFunction;
import dev.gosling.spi.QuickNative;
import dev.gosling.spi.StandardLibrary;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.types.Basic;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Signature;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import dev.gosling.value.GoString;
import dev.gosling.value.LongCell;
import dev.gosling.value.RefCell;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.StructValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Turns a checked program into executable code, function by function, as they are first called. One
 * per run of a program: nodes refer to its package variables. One lock guards all planning.
 */
public final class Planner {
  private final CheckedProgram checked;
  private final Program program;
  private final StandardLibrary library;
  private final MethodTable methods;
  private final MethodPlanner methodPlanner;
  private final ReentrantLock lock;

  // Guarded by lock.
  private final Map<Instance, FunctionCode> functions = new HashMap<>();
  private final Map<Obj.Var, Location> packageVars = new HashMap<>();
  private final Map<Expr.CallExpr, AppendAnalysis.Backing> backings = new IdentityHashMap<>();
  private final Map<Obj.Func, CaptureAnalysis> captures = new HashMap<>();
  private final SharedArguments sharedArguments = new SharedArguments(this);
  private Goroutine goroutine;

  /** What {@link #everything} has still to plan; null in a run, which plans what it calls. */
  private List<FunctionCode> unplanned;

  private record Instance(Obj.Func origin, List<RuntimeType> typeArgs) {}

  public Planner(CheckedProgram checked, Program program, StandardLibrary library) {
    this.checked = checked;
    this.program = program;
    this.library = library;
    this.lock = checked.lock();
    this.methodPlanner = new MethodPlanner(this);
    this.methods = new MethodTable(methodPlanner);
    Calls calls = new PlannedCalls(this);
    program.state(Calls.class, () -> calls);
    program.setHooks(new RuntimeHooks(this));
  }

  /** Initializes the packages, runs their init functions and {@code main.main}. */
  public FunctionCode entry() {
    return new FunctionCode("runtime.main", 0, (code, g) -> code.link(0, 0, new EntryBody(this)));
  }

  /**
   * Plans every function of the program's own package that is not generic, what they instantiate,
   * and all function literals in them, whether a run would call them or not. Runs none of them.
   */
  public FunctionCode everything() {
    unplanned = new ArrayList<>();
    return new FunctionCode("plan", 0, (code, g) -> code.link(0, 0, new PlanningBody(this)));
  }

  /** The next function that {@link #everything} has to plan, or null. */
  FunctionCode nextUnplanned() {
    return locked(() -> unplanned.isEmpty() ? null : unplanned.removeLast());
  }

  /** Notes a function of the program for {@link #everything}. Call it under the lock. */
  FunctionCode made(FunctionCode code) {
    if (unplanned != null) unplanned.add(code);
    return code;
  }

  CheckedProgram checked() {
    return checked;
  }

  Info info() {
    return checked.info();
  }

  Program program() {
    return program;
  }

  MethodTable methods() {
    return methods;
  }

  MethodPlanner methodPlanner() {
    return methodPlanner;
  }

  RuntimeType runtimeType(Type type) {
    return program.types().of(type);
  }

  /** Runs {@code work} under the planning lock. */
  <T> T locked(java.util.function.Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /**
   * The code of a function or method, planned on its first call.
   *
   * @param typeArgs concrete; those of the receiver for a method
   */
  FunctionCode function(Obj.Func func, List<Type> typeArgs) {
    List<RuntimeType> key = new ArrayList<>();
    for (Type t : typeArgs) key.add(runtimeType(t));
    Obj.Func origin = func.origin();
    return locked(
        () ->
            functions.computeIfAbsent(
                new Instance(origin, key),
                k -> {
                  FunctionCode made =
                      new FunctionCode(
                          nameOf(origin),
                          origin.pos(),
                          (code, g) -> link(code, origin, typeArgs, g));
                  return isStandard(origin) ? made : made(made);
                }));
  }

  private static boolean isStandard(Obj.Func func) {
    return func.pkg() == null || func.pkg().isStandard();
  }

  /** As stack traces print it: init functions are numbered. */
  private String nameOf(Obj.Func func) {
    String name = FunctionNames.of(func);
    if (!func.name().equals("init") || func.signature().recv() != null) return name;
    for (CheckedProgram.Initialization each : checked.initializations()) {
      int i = each.inits().indexOf(func);
      if (i >= 0) return name + "." + i;
    }
    return name;
  }

  private void link(FunctionCode code, Obj.Func func, List<Type> typeArgs, Goroutine g) {
    onGoroutine(
        g,
        () -> {
          if (code.isLinked()) return;
          Decl.FuncDecl decl = checked.body(func);
          Map<TypeParam, Type> args = Types.substitution(typeParams(func), typeArgs);
          if (decl.body() == null) {
            linkNative(code, func, args);
          } else {
            CaptureAnalysis captures = captures(func, decl);
            if (!func.pkg().isStandard()) {
              backings.putAll(AppendAnalysis.of(decl, info(), this::ownDeclaration));
            }
            new FunctionPlanner(this, func.pkg(), args, captures, code).plan(decl, func);
          }
        });
  }

  CaptureAnalysis captures(Obj.Func func, Decl.FuncDecl decl) {
    return captures.computeIfAbsent(
        func, f -> CaptureAnalysis.of(decl, info(), checked::loopVarPerIteration));
  }

  SharedArguments sharedArguments() {
    return sharedArguments;
  }

  private Decl.FuncDecl ownDeclaration(Obj.Func func) {
    return isStandard(func) ? null : checked.body(func);
  }

  /** How an append in a function that is being planned begins its backing array; null: plainly. */
  AppendAnalysis.Backing backing(Expr.CallExpr append) {
    return backings.get(append);
  }

  /** Plans for a call made by {@code g}, on which initializers run if need be. */
  void onGoroutine(Goroutine g, Runnable planning) {
    lock.lock();
    Goroutine before = goroutine;
    goroutine = g;
    try {
      planning.run();
    } finally {
      goroutine = before;
      lock.unlock();
    }
  }

  private static List<TypeParam> typeParams(Obj.Func func) {
    return func.signature().recv() == null
        ? func.signature().typeParams()
        : func.signature().recvTypeParams();
  }

  private void linkNative(FunctionCode code, Obj.Func func, Map<TypeParam, Type> typeArgs) {
    String name = FunctionNames.nativeName(func);
    NativeFunction function = library.nativeFunction(func.pkg().path(), name);
    if (function == null) {
      throw new IllegalStateException("no native " + func.pkg().path() + "." + name);
    }
    FrameLayout layout = new FrameLayout();
    Signature sig = func.signature();
    new FunctionPlanner(this, func.pkg(), typeArgs, null, code).layOutSignature(layout, sig);
    code.setHasParams(sig.recv() != null || sig.params().size() > 0);
    code.link(layout.longSlots(), layout.refSlots(), new NativeBody(function));
  }

  /** How a method can be called without a frame, or null. */
  QuickNative quick(Obj.Func method) {
    Obj.Func origin = method.origin();
    if (!isStandard(origin) || origin.pkg() == null) return null;
    NativeFunction function =
        library.nativeFunction(origin.pkg().path(), FunctionNames.nativeName(origin));
    return function instanceof QuickNative quick ? quick : null;
  }

  /** A package variable; one of a standard package is initialized now. */
  Location packageVariable(Obj.Var v) {
    Location known = packageVars.get(v);
    if (known != null) return known;
    Location made = newPackageVariable(v);
    packageVars.put(v, made);
    if (v.pkg().isStandard()) {
      CheckedProgram.Initializer init = checked.initializer(v);
      if (init != null) initialize(init);
    }
    return made;
  }

  /** The cells and objects of all that are in use. */
  List<Object> packageVariables() {
    List<Object> all = new ArrayList<>();
    for (Location variable : packageVars.values()) {
      switch (variable) {
        case Location.PackageAggregate v -> all.add(v.object());
        case Location.PackageRef v -> all.add(v.cell());
        default -> {}
      }
    }
    return all;
  }

  private Location newPackageVariable(Obj.Var v) {
    RuntimeType type = runtimeType(v.type());
    if (type.isAggregate()) return new Location.PackageAggregate(type.zeroRef());
    return type.kind().isRef()
        ? new Location.PackageRef(new RefCell(type.zeroRef()))
        : new Location.PackageLong(new LongCell(0), type.kind());
  }

  /** Puts the files of a {@code //go:embed} comment into a variable. */
  void embed(CheckedProgram.Embedding embedding) {
    List<EmbeddedFiles.File> files = new ArrayList<>();
    for (LoadedPackage.EmbeddedFile f : embedding.files()) {
      files.add(new EmbeddedFiles.File(GoString.of(f.name()), GoString.of(f.text())));
    }
    switch (locked(() -> packageVariable(embedding.var()))) {
      case Location.PackageAggregate v ->
          ((StructValue) v.object()).refs[0] = new EmbeddedFiles(files);
      case Location.PackageRef v -> {
        GoString text = files.getFirst().text();
        boolean isString = embedding.var().type().underlying() == Basic.STRING;
        v.cell().value = isString ? text : text.toByteSlice();
      }
      default -> throw new IllegalStateException(embedding.var().name());
    }
  }

  private void initialize(CheckedProgram.Initializer init) {
    Goroutine g = goroutine;
    // The lock is held: nobody else may run before this is done.
    int fuel = g.fuel;
    g.fuel = Integer.MAX_VALUE;
    for (Obj.Var v : init.lhs()) packageVars.computeIfAbsent(v, this::newPackageVariable);
    FunctionCode code = initializer(init);
    code.run(code.newRootFrame(g, code.closure()));
    g.fuel = fuel;
  }

  /** Code that initializes package variables. */
  FunctionCode initializer(CheckedProgram.Initializer init) {
    Package pkg = init.lhs().getFirst().pkg();
    return new FunctionCode(
        FunctionNames.prefix(pkg) + "init",
        init.rhs().pos(),
        (code, g) ->
            onGoroutine(
                g,
                () -> {
                  CaptureAnalysis captures = CaptureAnalysis.of(init.rhs(), info());
                  new FunctionPlanner(this, pkg, Map.of(), captures, code).plan(init);
                }));
  }
}
