package dev.gosling.plan;

import dev.gosling.check.CheckedProgram;
import dev.gosling.check.TypeAndValue;
import dev.gosling.exec.Body;
import dev.gosling.exec.CallNode;
import dev.gosling.exec.DeferBody;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.TreeBody;
import dev.gosling.exec.assign.AssignAggregate;
import dev.gosling.exec.call.DeferredRecover;
import dev.gosling.exec.call.MakeClosure;
import dev.gosling.exec.call.PanicNode;
import dev.gosling.exec.stmt.Evaluate;
import dev.gosling.exec.stmt.NewLongCell;
import dev.gosling.exec.stmt.NewRefCell;
import dev.gosling.exec.stmt.WithEpilogue;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Field;
import dev.gosling.syntax.Node;
import dev.gosling.syntax.Stmt;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.Constant;
import dev.gosling.types.Lookup;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Signature;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import dev.gosling.value.Kind;
import dev.gosling.value.RuntimeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Plans one function, or one function literal within one: knows the concrete types that stand for
 * type parameters, and where each variable lives. The context of the expression, statement and call
 * planners.
 */
final class FunctionPlanner {
  /**
   * A result of the function.
   *
   * @param slot where the caller finds it
   * @param location where the function keeps it: another place only for a named result that
   *     closures share
   */
  record Result(Type type, Kind kind, int slot, Location location) {}

  private final Planner planner;
  private final Package pkg;
  private final Map<TypeParam, Type> typeArgs;
  private final CaptureAnalysis captures;
  private final FunctionCode code;
  private final FrameLayout layout = new FrameLayout();
  private final Map<Obj.Var, Location> locations = new HashMap<>();
  private final Map<Expr, ExprNode> overrides = new IdentityHashMap<>();
  private final ExprPlanner exprs = new ExprPlanner(this);
  private final CallPlanner calls = new CallPlanner(this);
  private final StmtPlanner stmts = new StmtPlanner(this);
  private final List<Obj.Var> cellParams = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private boolean namedResults;
  private boolean defers;
  private int literals;
  private int wrappers;
  private int loopBodies;
  private int yields;

  FunctionPlanner(
      Planner planner,
      Package pkg,
      Map<TypeParam, Type> typeArgs,
      CaptureAnalysis captures,
      FunctionCode code) {
    this.planner = planner;
    this.pkg = pkg;
    this.typeArgs = typeArgs;
    this.captures = captures;
    this.code = code;
  }

  Planner planner() {
    return planner;
  }

  /** The package that the function belongs to: unexported names are looked up in it. */
  Package pkg() {
    return pkg;
  }

  CaptureAnalysis captures() {
    return captures;
  }

  ExprPlanner exprs() {
    return exprs;
  }

  CallPlanner calls() {
    return calls;
  }

  StmtPlanner stmts() {
    return stmts;
  }

  // What the checker knows

  /** The type of an expression with concrete types for type parameters; a Tuple for calls. */
  Type typeOf(Expr e) {
    Type type = planner.info().typeOf(e);
    return type == null ? null : substitute(type);
  }

  TypeAndValue.Mode modeOf(Expr e) {
    TypeAndValue tv = planner.info().types.get(e);
    return tv == null ? TypeAndValue.Mode.NO_VALUE : tv.mode();
  }

  /** Null for expressions that are not constant. */
  Constant constantOf(Expr e) {
    TypeAndValue tv = planner.info().types.get(e);
    return tv == null ? null : tv.value();
  }

  Type substitute(Type type) {
    return typeArgs.isEmpty() ? type : Types.substitute(type, typeArgs);
  }

  /** The run-time type of {@code type}, which is substituted first. */
  RuntimeType runtimeType(Type type) {
    return planner.runtimeType(substitute(type));
  }

  Kind kindOf(Type type) {
    return runtimeType(type).kind();
  }

  /** What an identifier declares or denotes. */
  Obj objectOf(Expr.Ident id) {
    Obj def = planner.info().defs.get(id);
    return def != null ? def : planner.info().uses.get(id);
  }

  /** Whether {@code x} of a selector {@code x.sel} names a package. */
  boolean isPackage(Expr x) {
    return x instanceof Expr.Ident id && objectOf(id) instanceof Obj.PkgName;
  }

  /**
   * The field or method that {@code x.sel} denotes, found again on the substituted type of x; null
   * for package members.
   */
  Lookup.Selection selection(Expr.SelectorExpr e) {
    if (isPackage(e.x())) return null;
    Obj known = planner.info().uses.get(e.sel());
    Package from = known == null || known.pkg() == null ? pkg : known.pkg();
    return Lookup.find(typeOf(e.x()), true, from, e.sel().name());
  }

  // Variables

  /**
   * Where a variable lives; for package variables of standard packages, sees to its initializer.
   */
  Location locate(Obj.Var v) {
    Location known = locations.get(v);
    if (known != null) return known;
    if (v.kind() == Obj.Var.Kind.PACKAGE) return planner.packageVariable(v);
    throw new IllegalStateException("no location for " + v.name() + " in " + code.name());
  }

  /** Gives a local variable its place. */
  Location declare(Obj.Var v) {
    RuntimeType type = runtimeType(v.type());
    Location made;
    if (!type.isAggregate() && captures.needsCell(v)) {
      made = new Location.Cell(newRefSlot(), type.kind());
    } else {
      made = local(newSlot(type.kind()), type.kind());
    }
    locations.put(v, made);
    return made;
  }

  private static Location local(int slot, Kind kind) {
    return kind.isRef() ? new Location.RefSlot(slot) : new Location.LongSlot(slot, kind);
  }

  /** Declares a variable whose first value, a private copy of its type, is {@code value}. */
  StmtNode define(Obj.Var v, ExprNode value) {
    return initialize(declare(v), value);
  }

  /** A new variable at {@code location}: a new cell where it needs one. */
  static StmtNode initialize(Location location, ExprNode value) {
    if (!(location instanceof Location.Cell c)) return Memory.store(location, value);
    return c.kind().isRef()
        ? new NewRefCell(c.slot(), value)
        : new NewLongCell(c.slot(), Memory.toBits(value, c.kind()));
  }

  /** Assigns {@code value}, a private copy of the type, to a variable that exists. */
  StmtNode assign(Location location, Type type, ExprNode value) {
    RuntimeType t = runtimeType(type);
    if (t.isAggregate()) return new AssignAggregate(Memory.load(location), value, t);
    return Memory.store(location, value);
  }

  /** The node that stands for {@code e} here whatever it says, or null. */
  ExprNode override(Expr e) {
    return overrides.isEmpty() ? null : overrides.get(e);
  }

  void override(Expr e, ExprNode node) {
    overrides.put(e, node);
  }

  int newLongSlot() {
    return layout.newSlot(Kind.LONG);
  }

  int newRefSlot() {
    return layout.newSlot(Kind.REF);
  }

  int newSlot(Kind kind) {
    return layout.newSlot(kind);
  }

  // Calls and functions

  /** A call of a function, method or closure; neither a conversion nor a builtin. */
  CallNode planCall(Expr.CallExpr call) {
    return calls.plan(call);
  }

  /** The builtins panic, recover, print and println: nodes whose {@code execute} runs them. */
  ExprNode planControlBuiltin(Expr.CallExpr call) {
    return calls.controlBuiltin(call);
  }

  ExprNode planFuncLit(Expr.FuncLit lit) {
    String name = code.name() + (code.isLiteral() ? "." : ".func") + ++literals;
    FunctionCode inner =
        planner.made(
            FunctionCode.literal(
                name,
                lit.pos(),
                (c, g) -> planner.onGoroutine(g, () -> inner(c, lit).planLiteral(lit))));
    List<MakeClosure.Source> sources = new ArrayList<>();
    for (Obj.Var v : captures.freeVariables(lit)) sources.add(source(locate(v)));
    return sources.isEmpty()
        ? Memory.constant(inner.closure())
        : new MakeClosure(inner, sources.toArray(MakeClosure.Source[]::new));
  }

  private FunctionPlanner inner(FunctionCode c, Expr.FuncLit lit) {
    FunctionPlanner inner = new FunctionPlanner(planner, pkg, typeArgs, captures, c);
    List<Obj.Var> free = captures.freeVariables(lit);
    for (int i = 0; i < free.size(); i++) {
      Obj.Var v = free.get(i);
      RuntimeType type = runtimeType(v.type());
      boolean byReference = type.kind().isRef() && (type.isAggregate() || !captures.needsCell(v));
      inner.locations.put(
          v, byReference ? new Location.CapturedRef(i) : new Location.CapturedCell(i, type.kind()));
    }
    return inner;
  }

  private static MakeClosure.Source source(Location location) {
    return switch (location) {
      case Location.LongSlot l -> new MakeClosure.Source(MakeClosure.From.LONG_SLOT, l.slot());
      case Location.RefSlot l -> new MakeClosure.Source(MakeClosure.From.REF_SLOT, l.slot());
      case Location.Cell c -> new MakeClosure.Source(MakeClosure.From.REF_SLOT, c.slot());
      case Location.CapturedCell c -> new MakeClosure.Source(MakeClosure.From.CAPTURED, c.index());
      case Location.CapturedRef c -> new MakeClosure.Source(MakeClosure.From.CAPTURED, c.index());
      case Location.PackageLong p -> throw new IllegalStateException("captured " + p);
      case Location.PackageRef p -> throw new IllegalStateException("captured " + p);
      case Location.PackageAggregate p -> throw new IllegalStateException("captured " + p);
    };
  }

  /**
   * A function used as a value: {@code e} is an identifier, a package member, either instantiated
   * by an index expression, a method value {@code x.M} or a method expression {@code T.M}.
   */
  ExprNode functionValue(Expr e) {
    return calls.functionValue(e);
  }

  // Whole functions

  /** The number for the next wrapper of a go or defer statement's builtin. */
  String wrapperName(String kind) {
    return code.name() + "." + kind + "wrap" + ++wrappers;
  }

  /** The name of the body of the next loop over a function. */
  String loopBodyName() {
    return code.name() + "-range" + ++loopBodies;
  }

  /** Plans the body of a range-over-func loop, which is a function of its own to recover. */
  StmtNode insideYield(Supplier<StmtNode> body) {
    yields++;
    StmtNode node = body.get();
    yields--;
    return node;
  }

  boolean isInsideYield() {
    return yields > 0;
  }

  /** The planner of the function that a go or defer statement makes for a builtin. */
  FunctionPlanner builtinWrapper(FunctionCode wrapper) {
    return new FunctionPlanner(planner, pkg, typeArgs, captures, wrapper);
  }

  /**
   * Plans such a function: {@code params} are the arguments that vary, carried as {@code kinds}.
   */
  void planBuiltin(Expr.CallExpr call, List<Expr> params, List<Kind> kinds) {
    ExprNode first = null;
    for (int i = 0; i < params.size(); i++) {
      ExprNode param = Memory.local(newSlot(kinds.get(i)), kinds.get(i));
      if (i == 0) first = param;
      override(params.get(i), param);
    }
    BuiltinFunc builtin = calls.builtin(call);
    StmtNode body;
    if (builtin == BuiltinFunc.PANIC && first != null) {
      body = new Evaluate(new PanicNode(first, call.lparen()));
    } else if (builtin == BuiltinFunc.RECOVER) {
      body = new Evaluate(new DeferredRecover());
    } else {
      body = stmts.spawned(call);
    }
    link(new TreeBody(body));
  }

  List<Result> results() {
    return results;
  }

  boolean hasNamedResults() {
    return namedResults;
  }

  boolean hasDefers() {
    return defers;
  }

  void plan(Decl.FuncDecl decl, Obj.Func func) {
    Signature sig = func.signature();
    defers = captures.hasDefers(decl);
    layOutResults(decl.type(), sig);
    if (sig.recv() != null) {
      List<Obj.Var> names = decl.recv() == null ? List.of() : names(List.of(decl.recv()));
      param(names.isEmpty() ? null : names.getFirst(), sig.recv().type());
    }
    planFrom(decl, decl.type(), sig, decl.body());
  }

  private void planLiteral(Expr.FuncLit lit) {
    if (code.isLinked()) return;
    Signature sig = (Signature) typeOf(lit).underlying();
    defers = captures.hasDefers(lit);
    layOutResults(lit.type(), sig);
    planFrom(lit, lit.type(), sig, lit.body());
  }

  private void planFrom(Node function, Expr.FuncType type, Signature sig, Stmt.BlockStmt block) {
    List<Obj.Var> names = names(type.params());
    code.setHasParams(!names.isEmpty() || sig.recv() != null);
    for (int i = 0; i < sig.params().size(); i++) {
      param(names.get(i), sig.params().type(i));
    }
    List<StmtNode> prologue = new ArrayList<>();
    moveParamsToCells(prologue);
    List<StmtNode> epilogue = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) result(i, type, prologue, epilogue);
    prologue.add(stmts.block(block.stmts()));
    StmtNode body = stmts.sequence(prologue);
    StmtNode end = epilogue.isEmpty() ? null : stmts.sequence(epilogue);
    if (defers) {
      boolean atReturns = captures.defersAtReturns(function);
      link(new DeferBody(body, end, atReturns, block.rbrace()));
    } else {
      link(new TreeBody(end == null ? body : new WithEpilogue(body, end)));
    }
  }

  /** Once planning is over: the number of slots is known only then. */
  private void link(Body body) {
    code.link(layout.longSlots(), layout.refSlots(), body);
  }

  private void layOutResults(Expr.FuncType type, Signature sig) {
    namedResults = !type.results().isEmpty() && !type.results().getFirst().names().isEmpty();
    for (Obj.Var v : sig.results().vars()) {
      Type t = substitute(v.type());
      Kind kind = kindOf(t);
      int slot = newSlot(kind);
      results.add(new Result(t, kind, slot, local(slot, kind)));
    }
  }

  /** Gives a parameter its slot; its cell, if it needs one, comes after all parameters. */
  private void param(Obj.Var v, Type type) {
    RuntimeType t = runtimeType(type);
    int slot = newSlot(t.kind());
    if (v == null) return;
    locations.put(v, local(slot, t.kind()));
    if (!t.isAggregate() && captures.needsCell(v)) cellParams.add(v);
  }

  private void moveParamsToCells(List<StmtNode> prologue) {
    for (Obj.Var v : cellParams) {
      ExprNode value = Memory.load(locations.get(v));
      Location cell = new Location.Cell(newRefSlot(), kindOf(v.type()));
      locations.put(v, cell);
      prologue.add(initialize(cell, value));
    }
  }

  /** Results that a recovered panic or a bare return may leave unset start as zero values. */
  private void result(int i, Expr.FuncType type, List<StmtNode> prologue, List<StmtNode> epilogue) {
    Result r = results.get(i);
    Obj.Var v = namedResults ? names(type.results()).get(i) : null;
    RuntimeType t = runtimeType(r.type);
    if (v != null && !t.isAggregate() && captures.needsCell(v)) {
      Location cell = new Location.Cell(newRefSlot(), r.kind);
      locations.put(v, cell);
      results.set(i, new Result(r.type, r.kind, r.slot, cell));
      prologue.add(initialize(cell, exprs.zero(r.type)));
      epilogue.add(Memory.setLocal(r.slot, r.kind, Memory.load(cell)));
      return;
    }
    if (v != null) locations.put(v, r.location);
    boolean mayStayUnset = namedResults || defers;
    if (mayStayUnset && r.kind.isRef() && (t.isAggregate() || t.zeroRef() != null)) {
      prologue.add(Memory.setLocal(r.slot, r.kind, exprs.zero(r.type)));
    }
    if (v != null && t.isAggregate() && (captures.isCaptured(v) || captures.isAddressTaken(v))) {
      // The object may have got a life of its own: the caller gets a copy.
      epilogue.add(Memory.setLocal(r.slot, r.kind, exprs.copy(Memory.load(r.location), r.type)));
    }
  }

  /** The declared variables of a list of fields, null for one without a name. */
  private List<Obj.Var> names(List<Field> fields) {
    List<Obj.Var> list = new ArrayList<>();
    for (Field f : fields) {
      if (f.names().isEmpty()) list.add(null);
      for (Expr.Ident id : f.names()) {
        list.add(planner.info().defs.get(id) instanceof Obj.Var v && !id.isBlank() ? v : null);
      }
    }
    return list;
  }

  /** Numbers the slots of results, receiver and parameters, as every function has them. */
  void layOutSignature(FrameLayout into, Signature sig) {
    layOut(into, sig.results());
    if (sig.recv() != null) into.newSlot(kindOf(sig.recv().type()));
    layOut(into, sig.params());
  }

  private void layOut(FrameLayout into, Tuple tuple) {
    for (Obj.Var v : tuple.vars()) into.newSlot(kindOf(v.type()));
  }

  /** Plans code that initializes package variables. */
  void plan(CheckedProgram.Initializer init) {
    link(new TreeBody(stmts.initialize(init)));
  }
}
