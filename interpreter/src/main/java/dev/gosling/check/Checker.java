package dev.gosling.check;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.diagnostic.ErrorCode;
import dev.gosling.diagnostic.Hint;
import dev.gosling.load.LoadedPackage;
import dev.gosling.load.StandardPackages;
import dev.gosling.source.Position;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.Expr;
import dev.gosling.types.Alias;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Predicates;
import dev.gosling.types.Scope;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.TypePrinter;
import dev.gosling.types.Types;
import dev.gosling.types.Universe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks one package: the state that its parts share. After types2's Checker.
 *
 * <p>The parts follow the specification: declarations, types, expressions, calls, statements. Each
 * reports errors here and leaves what it found out in {@link Info}. Work that must wait until the
 * types around are complete (bodies, constraints, map keys) is queued by {@link #later}.
 */
public final class Checker {
  final Program program;
  final Package pkg;
  final Info info;
  private final Diagnostics diagnostics;
  final SourceSet sources;

  final ExprChecker exprs = new ExprChecker(this);
  final OperatorChecker operators = new OperatorChecker(this);
  final Conversions conversions = new Conversions(this);
  final LiteralChecker literals = new LiteralChecker(this);
  final IndexChecker indices = new IndexChecker(this);
  final SelectorChecker selectors = new SelectorChecker(this);
  final CallChecker calls = new CallChecker(this);
  final BuiltinChecker builtins = new BuiltinChecker(this);
  final Infer inference = new Infer(this);
  final Satisfaction satisfaction = new Satisfaction(this);
  final TypeChecker types = new TypeChecker(this);
  final InterfaceChecker interfaces = new InterfaceChecker(this);
  final SignatureChecker signatures = new SignatureChecker(this);
  final DeclChecker decls = new DeclChecker(this);
  final AssignChecker assigns = new AssignChecker(this);
  final StmtChecker stmts = new StmtChecker(this);
  final Hints hints = new Hints(this);
  final RangeChecker ranges = new RangeChecker(this);
  final ValidTypes validity = new ValidTypes(this);
  final Monomorph monomorph = new Monomorph(this);

  Environment env;

  /** Package-level objects and methods, in source order. */
  final Map<Obj, DeclInfo> objects = new LinkedHashMap<>();

  /** Methods whose receiver base type is declared in the package, by it. */
  final Map<Obj.TypeName, List<Obj.Func>> methods = new HashMap<>();

  /** The {@code init} functions, in source order. */
  final List<Obj.Func> inits = new ArrayList<>();

  /** Functions without a body, which are errors unless there are others. */
  final List<Obj.Func> missingBodies = new ArrayList<>();

  /** All imports, in source order. */
  final List<Obj.PkgName> imports = new ArrayList<>();

  /** Names that a dot import has brought into a file's scope. */
  final Map<Scope, Map<String, Obj.PkgName>> dotImports = new IdentityHashMap<>();

  private record Action(Environment env, FileContext file, Runnable run) {}

  private final List<Action> delayed = new ArrayList<>();

  /** What is known of an expression whose type is still untyped. */
  static final class Untyped {
    boolean shiftOperand;
    final Operand.Mode mode;
    Basic type;
    Constant value;

    Untyped(Operand.Mode mode, Basic type, Constant value) {
      this.mode = mode;
      this.type = type;
      this.value = value;
    }
  }

  final Map<Expr, Untyped> untyped = new IdentityHashMap<>();

  private final Map<Integer, String> unsupported = new TreeMap<>();
  private boolean failed;
  private PackageNames packageNames;

  /**
   * @param diagnostics receives the errors; null for a standard package, which has none
   */
  Checker(Program program, Package pkg, Diagnostics diagnostics) {
    this.program = program;
    this.diagnostics = diagnostics;
    this.pkg = pkg;
    this.info = program.info();
    this.sources = program.sources();
    this.env =
        new Environment(
            pkg.scope(), new FileContext(pkg.scope(), Versions.LATEST, Versions.LATEST, false));
  }

  /**
   * Checks a program. A package is checked when those that it imports have no errors.
   *
   * @param packages each after those that it imports; their diagnostics receive the errors, in the
   *     order in which gc finds them
   * @param standard where standard packages come from
   * @return the program, or null where there were errors
   */
  public static CheckedProgram check(
      List<LoadedPackage> packages, SourceSet sources, StandardPackages standard) {
    Program program = new Program(sources, standard);
    return program.check(packages) ? program : null;
  }

  // Errors.

  void error(int pos, String message) {
    error(pos, ErrorCode.TYPE, message);
  }

  /** Reports an error unless it follows from another. */
  void error(int pos, ErrorCode code, String message) {
    error(pos, code, message, hints.version(message));
  }

  /** As {@link #error(int, ErrorCode, String)}, with what may help. */
  void error(int pos, ErrorCode code, String message, Hint hint) {
    if (failed && (message.indexOf("invalid operand") > 0 || message.indexOf("invalid type") > 0)) {
      return;
    }
    failed = true;
    int at = env.errorPos != 0 ? env.errorPos : pos;
    if (diagnostics == null) {
      throw new IllegalStateException(
          "error in standard package " + pkg.path() + ": " + position(at) + ": " + message);
    }
    diagnostics.add(at, code, message, hint);
  }

  boolean failed() {
    return failed;
  }

  /** An error of the sort that gc finds only in a package whose types are right. */
  void late(int pos, String message) {
    if (!pkg.isStandard()) diagnostics.addLate(pos, ErrorCode.TYPE, message);
  }

  /** Reports an error with a further line at another position. */
  void error(int pos, String message, int otherPos, String other) {
    error(pos, message + "\n\t" + at(otherPos) + other);
  }

  String at(int pos) {
    return pos == SourceSet.NO_POS ? "" : position(pos) + ": ";
  }

  /** A position in the middle of a message: where {@code //line} directives move it, both. */
  String position(int pos) {
    Position told = sources.position(pos);
    Position real = sources.physicalPosition(pos);
    return told.equals(real) ? told.toString() : told + "[" + real + "]";
  }

  String otherDeclaration(Obj alt) {
    if (alt.pos() == SourceSet.NO_POS) return "";
    return "\n\t" + at(alt.pos()) + "other declaration of " + alt.name();
  }

  /** Notes Go that nothing here runs: an error unless the program has errors of gc's. */
  void unsupported(int pos, String feature) {
    if (!pkg.isStandard()) unsupported.putIfAbsent(pos, feature);
  }

  void reportUnsupported() {
    unsupported.forEach(
        (pos, feature) -> error(pos, ErrorCode.UNSUPPORTED, feature + " is not supported"));
  }

  // Language versions.

  boolean allows(int minor) {
    return env.file.minor() >= minor;
  }

  /** Reports an error where the file's version is older. */
  boolean requires(int pos, int minor, String feature) {
    if (allows(minor)) return true;
    versionError(pos, minor, feature);
    return false;
  }

  void versionError(int pos, int minor, String feature) {
    error(
        pos, ErrorCode.VERSION, withVersionHint(feature + " requires go1." + minor + " or later"));
  }

  /** gc adds where the version comes from to every message about versions. */
  String withVersionHint(String message) {
    FileContext file = env.file;
    return file.fromConstraint()
        ? message + " (file declares //go:build go1." + file.minor() + ")"
        : message + " (-lang was set to go1." + file.packageMinor() + "; check go.mod)";
  }

  // Delayed work.

  /** Queues work to be done once the current declaration or statement is complete. */
  void later(Runnable run) {
    delayed.add(new Action(env, env.file, run));
  }

  int delayedMark() {
    return delayed.size();
  }

  /** Does the work queued since {@code mark}, and what it queues. */
  void processDelayed(int mark) {
    Environment saved = env;
    for (int i = mark; i < delayed.size(); i++) {
      Action a = delayed.get(i);
      Environment e = new Environment(saved.scope, a.file);
      e.decl = saved.decl;
      e.typeParams = a.env.typeParams;
      env = e;
      a.run.run();
    }
    env = saved;
    delayed.subList(mark, delayed.size()).clear();
  }

  // Scopes.

  Obj lookup(String name) {
    return env.scope.lookupParent(name);
  }

  void openScope() {
    env.scope = new Scope(env.scope);
    if (env.locals != null) env.locals.put(env.scope, new ArrayList<>());
  }

  void closeScope() {
    env.scope = env.scope.parent();
  }

  /** Declares {@code obj} in {@code scope} and records it as {@code id}'s definition. */
  void declare(Scope scope, Expr.Ident id, Obj obj) {
    if (!obj.name().equals("_")) {
      Obj alt = scope.lookup(obj.name());
      if (alt != null) {
        error(obj.pos(), obj.name() + " redeclared in this block" + otherDeclaration(alt));
        return;
      }
      scope.insert(obj);
      if (env.locals != null && obj instanceof Obj.Var v && v.kind() == Obj.Var.Kind.LOCAL) {
        env.locals.get(scope).add(v);
      }
    }
    if (id != null) info.defs.put(id, obj);
  }

  /** Notes that the current declaration mentions a package-level object. */
  void dependsOn(Obj to) {
    if (env.decl != null && objects.containsKey(to)) env.decl.deps.add(to);
  }

  // Recording.

  void record(Operand x) {
    switch (x.mode) {
      case INVALID -> {}
      case NO_VALUE -> record(x.expr, x.mode, Tuple.EMPTY, null);
      default -> {
        if (Predicates.isUntyped(x.type)) {
          untyped.put(x.expr, new Untyped(x.mode, (Basic) x.type, x.isConstant() ? x.value : null));
        } else {
          record(x.expr, x.mode, x.type, x.isConstant() ? x.value : null);
        }
      }
    }
  }

  void record(Expr e, Operand.Mode mode, Type type, Constant value) {
    if (mode == Operand.Mode.INVALID) return;
    if (value != null && type.underlying() instanceof Basic b) {
      Constant fitted = Constants.represent(value, b);
      if (fitted != null) value = fitted;
    }
    info.types.put(e, new TypeAndValue(mode.recorded(), type, value));
  }

  void recordType(Expr e, Type type) {
    record(e, Operand.Mode.TYPE, type, null);
  }

  /** Gives the expressions that stayed untyped their untyped types. */
  void recordUntyped() {
    untyped.forEach((e, u) -> record(e, u.mode, u.type, u.value));
    untyped.clear();
  }

  void recordInstance(Expr e, List<Type> args, Type type) {
    Expr.Ident id =
        switch (e) {
          case Expr.Ident i -> i;
          case Expr.SelectorExpr s -> s.sel();
          case Expr.IndexExpr x when x.x() instanceof Expr.Ident i -> i;
          case Expr.IndexExpr x when x.x() instanceof Expr.SelectorExpr s -> s.sel();
          case Expr.ParenExpr p -> {
            recordInstance(p.x(), args, type);
            yield null;
          }
          default -> null;
        };
    if (id != null) info.instances.put(id, new Info.Instance(List.copyOf(args), type));
  }

  // Spelling.

  /** The underlying type as messages spell it: byte and rune keep their names. */
  static Type shownUnderlying(Type t) {
    Type u = t;
    while (u != Universe.BYTE && u != Universe.RUNE) {
      if (u instanceof Alias a && a.rhs() != null) u = a.rhs();
      else if (u instanceof Named n && n.rhs() != null) u = n.rhs();
      else return u.underlying();
    }
    return u;
  }

  String str(Type t) {
    return TypePrinter.print(t, this::qualifier, this::position);
  }

  String qualifier(Package p) {
    if (p == pkg) return "";
    if (packageNames == null) packageNames = new PackageNames(imports);
    return packageNames.of(p);
  }

  /** gc's description of an operand: {@code x (variable of type int)}. */
  String str(Operand x) {
    if (x.mode == Operand.Mode.NIL) {
      if (x.type == Basic.INVALID) return "nil (with invalid type)";
      return x.type == Basic.UNTYPED_NIL ? "nil" : "nil (of type " + str(x.type) + ")";
    }
    StringBuilder s = new StringBuilder();
    String expr = x.exprString();
    if (expr.isEmpty()) {
      expr =
          switch (x.mode) {
            case BUILTIN -> x.builtin.text();
            case TYPE -> str(x.type);
            case CONSTANT -> ConstantPrinter.print(x.value);
            default -> "";
          };
    }
    if (!expr.isEmpty()) s.append(expr).append(" (");
    boolean typed = false;
    switch (x.mode) {
      case INVALID, NO_VALUE, BUILTIN, TYPE -> {}
      default -> {
        typed = !Predicates.isUntyped(x.type);
        if (!typed) s.append(x.type).append(' ');
      }
    }
    s.append(x.mode.text);
    if (x.isConstant()) {
      String value = ConstantPrinter.print(x.value);
      if (!value.equals(expr)) s.append(' ').append(value);
    }
    if (typed) describeType(s, x.type);
    if (!expr.isEmpty()) s.append(')');
    return s.toString();
  }

  private void describeType(StringBuilder s, Type t) {
    if (!Predicates.isValid(t)) {
      s.append(" with invalid type");
      return;
    }
    s.append(" of ");
    if (Predicates.isGeneric(t)) s.append("generic ");
    TypeParam param = Types.unalias(t) instanceof TypeParam p ? p : null;
    boolean predeclared = t == Universe.BYTE || t == Universe.RUNE;
    if (param == null && !predeclared && (t instanceof Alias || t instanceof Named)) {
      String kind = Predicates.compositeKind(t);
      if (kind.isEmpty()) {
        kind = t.underlying() == Basic.UNSAFE_POINTER ? "Pointer" : str(shownUnderlying(t));
      }
      s.append(kind).append(' ');
    }
    s.append("type ").append(str(t));
    if (param != null) {
      s.append(" constrained by ").append(str(param.constraint()));
      if (param.constraintSet().isEmpty()) s.append(" with empty type set");
    }
  }
}
