package dev.gosling.plan;

import dev.gosling.check.Info;
import dev.gosling.check.TypeAndValue;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Field;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.Token;
import dev.gosling.syntax.TreeWalk;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.Interface;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the appends whose slice gc keeps in the stack frame at first, because that shows in {@code
 * cap}: since Go 1.25 a slice variable that does not escape gets a backing array of 32 bytes at its
 * first append ({@code ssagen/ssa.go}, append), so {@code cap} starts at 4 for an []int, not at 1;
 * and one that escapes at a single place, a return, grows by size classes within the 32 bytes
 * ({@code slice/slice.go}). Likewise a string converted to a slice variable that does not escape
 * has room for 32 elements in the frame, or is not copied at all ({@code walk/convert.go}).
 *
 * <p>gc decides by its escape analysis. This one sees less: where it is unsure it says that the
 * slice escapes, and capacities are those of the heap.
 */
final class AppendAnalysis extends TreeWalk {
  /** How the backing array of {@code append}'s slice begins. */
  enum Backing {
    /** With all of the frame's bytes at the first append that needs room. */
    WHOLE,
    /** With as much of them as the elements need, rounded up to a size class. */
    STEPPING,
    /** A converted string's own bytes, which nobody changes. */
    BORROWED
  }

  /** What is known of one slice variable. */
  private static final class Slice {
    final int depth;
    boolean escapes;

    /** Used in a way that {@code slice/slice.go} does not know, though it does not escape. */
    boolean unknownUse;

    /** Elements may be changed. */
    boolean written;

    int transitions;
    boolean transitionInLoop;
    int weight;
    final List<Expr.CallExpr> appends = new ArrayList<>();

    /** Appends to a literal or nil whose result is assigned to the variable. */
    final List<Expr.CallExpr> fresh = new ArrayList<>();

    /** Conversions of strings that are assigned to the variable. */
    final List<Expr.CallExpr> conversions = new ArrayList<>();

    Slice(int depth) {
      this.depth = depth;
    }
  }

  private final Info info;
  private final Function<Obj.Func, Decl.FuncDecl> declarations;
  private final Set<Obj.Func> callers;
  private final Map<Obj.Var, Slice> slices = new HashMap<>();
  private final List<Type> resultTypes = new ArrayList<>();
  private final List<Obj.Var> namedResults = new ArrayList<>();
  private final Map<Expr.CallExpr, Backing> found;

  /** That of the function around a literal, or null. */
  private final AppendAnalysis outer;

  private int depth;

  private AppendAnalysis(
      Info info,
      Function<Obj.Func, Decl.FuncDecl> declarations,
      Set<Obj.Func> callers,
      Map<Expr.CallExpr, Backing> found) {
    this.info = info;
    this.declarations = declarations;
    this.callers = callers;
    this.found = found;
    this.outer = null;
  }

  /** Of a literal in the function that {@code outer} is for. */
  private AppendAnalysis(AppendAnalysis outer) {
    this.info = outer.info;
    this.declarations = outer.declarations;
    this.callers = outer.callers;
    this.found = outer.found;
    this.outer = outer;
  }

  /**
   * The appends in a function, its literals included, that are not plain.
   *
   * @param declarations those of the program's own functions; null for others
   */
  static Map<Expr.CallExpr, Backing> of(
      Decl.FuncDecl decl, Info info, Function<Obj.Func, Decl.FuncDecl> declarations) {
    Map<Expr.CallExpr, Backing> found = new IdentityHashMap<>();
    AppendAnalysis a = new AppendAnalysis(info, declarations, new HashSet<>(), found);
    a.function(decl.type(), decl.body());
    return found;
  }

  private void function(Expr.FuncType type, Stmt.BlockStmt body) {
    for (Field f : type.params()) f.names().forEach(this::declare);
    for (Field f : type.results()) {
      for (int i = Math.max(1, f.names().size()); i > 0; i--)
        resultTypes.add(info.typeOf(f.type()));
      for (Expr.Ident id : f.names()) {
        declare(id);
        if (info.defs.get(id) instanceof Obj.Var v && slices.containsKey(v)) namedResults.add(v);
      }
    }
    stmt(body);
    slices.values().forEach(this::conclude);
  }

  private void conclude(Slice s) {
    if (s.escapes) return;
    if (s.transitions == 0) {
      for (Expr.CallExpr append : s.fresh) found.put(append, Backing.WHOLE);
      if (!s.appends.isEmpty()) found.put(s.appends.getFirst(), Backing.WHOLE);
      Backing converted = s.written ? Backing.WHOLE : Backing.BORROWED;
      for (Expr.CallExpr conversion : s.conversions) found.put(conversion, converted);
    } else if (s.transitions == 1 && !s.transitionInLoop && !s.unknownUse && s.weight >= 2) {
      for (Expr.CallExpr append : s.appends) found.put(append, Backing.STEPPING);
    }
  }

  // Variables

  private void declare(Expr.Ident id) {
    if (info.defs.get(id) instanceof Obj.Var v && v.type().underlying() instanceof SliceType) {
      slices.put(v, new Slice(depth));
    }
  }

  /** Also of an identifier that is declared here. */
  private Type typeOf(Expr e) {
    Obj defined = e instanceof Expr.Ident id ? info.defs.get(id) : null;
    return defined != null ? defined.type() : info.typeOf(e);
  }

  /** The variable that {@code e} is, if it is one that is tracked; a captured one escapes. */
  private Slice tracked(Expr e) {
    if (e == null
        || !(unparen(e) instanceof Expr.Ident id)
        || !(info.uses.get(id) instanceof Obj.Var v)) {
      return null;
    }
    for (AppendAnalysis a = outer; a != null; a = a.outer) {
      Slice captured = a.slices.get(v);
      if (captured != null) captured.escapes = true;
    }
    return slices.get(v);
  }

  private static Expr unparen(Expr e) {
    Expr x = e;
    while (x instanceof Expr.ParenExpr p) x = p.x();
    return x;
  }

  /** An operand that is read without being kept, if it is a variable. */
  private void read(Expr e) {
    if (tracked(e) == null) expr(e);
  }

  private void readUnknown(Expr e) {
    Slice s = tracked(e);
    if (s == null) expr(e);
    else s.unknownUse = true;
  }

  /** The slice becomes another's too. */
  private void transition(Slice s) {
    s.transitions++;
    s.transitionInLoop |= depth > s.depth;
  }

  // Statements

  @Override
  protected void stmt(Stmt s) {
    switch (s) {
      case Stmt.IncDecStmt x -> {
        written(x.x());
        expr(x.x());
      }
      case Stmt.AssignStmt a -> assign(a);
      case Stmt.ReturnStmt r -> results(r);
      case Stmt.ForStmt f -> {
        depth++;
        children(f);
        depth--;
      }
      case Stmt.RangeStmt r -> {
        depth++;
        read(r.x());
        target(r.key(), r.define());
        target(r.value(), r.define());
        stmt(r.body());
        depth--;
      }
      case null, default -> children(s);
    }
  }

  @Override
  protected void decl(Decl d) {
    if (!(d instanceof Decl.GenDecl g) || g.kind() != Decl.GenDecl.Kind.VAR) return;
    for (Decl.Spec spec : g.specs()) {
      if (!(spec instanceof Decl.ValueSpec v)) continue;
      for (int i = 0; i < v.values().size(); i++)
        value(v.values().get(i), typeOf(v.names().get(i)));
      v.names().forEach(this::declare);
      if (v.names().size() != v.values().size()) continue;
      for (int i = 0; i < v.values().size(); i++) fresh(v.names().get(i), v.values().get(i));
    }
  }

  private void assign(Stmt.AssignStmt a) {
    boolean paired = a.lhs().size() == a.rhs().size();
    for (int i = 0; i < a.rhs().size(); i++) {
      Slice s = paired ? tracked(a.lhs().get(i)) : null;
      if (s == null || !appendOrCut(s, a.rhs().get(i)))
        value(a.rhs().get(i), paired ? typeOf(a.lhs().get(i)) : null);
    }
    for (Expr lhs : a.lhs()) target(lhs, a.define());
    for (int i = 0; paired && i < a.rhs().size(); i++) fresh(a.lhs().get(i), a.rhs().get(i));
  }

  private void fresh(Expr lhs, Expr rhs) {
    if (!(lhs instanceof Expr.Ident id) || !(unparen(rhs) instanceof Expr.CallExpr call)) return;
    Obj object = info.defs.containsKey(id) ? info.defs.get(id) : info.uses.get(id);
    Slice slice = object instanceof Obj.Var v ? slices.get(v) : null;
    if (slice == null) return;
    if (isType(call.fun()) && isString(call.args().getFirst())) slice.conversions.add(call);
    if (builtin(call) != BuiltinFunc.APPEND || call.hasDots()) return;
    boolean empty =
        switch (unparen(call.args().getFirst())) {
          case Expr.CompositeLit c -> true;
          case Expr.CallExpr c -> isType(c.fun());
          default -> false;
        };
    if (empty) slice.fresh.add(call);
  }

  private boolean isString(Expr e) {
    Type type = info.typeOf(e);
    return type != null && type.underlying() instanceof Basic b && b.isString();
  }

  /** Notes that an element is assigned to, if {@code e} is one. */
  private void written(Expr e) {
    if (!(unparen(e) instanceof Expr.IndexExpr i)) return;
    Slice s = tracked(i.x());
    if (s != null) s.written = true;
  }

  /** Whether the value for {@code s} is {@code append(s, …)} or {@code s[i:j]}. */
  private boolean appendOrCut(Slice s, Expr value) {
    switch (unparen(value)) {
      case Expr.SliceExpr cut when tracked(cut.x()) == s -> {
        expr(cut.low());
        expr(cut.high());
        expr(cut.max());
        return true;
      }
      case Expr.CallExpr call
          when builtin(call) == BuiltinFunc.APPEND && tracked(call.args().getFirst()) == s -> {
        List<Expr> values = call.args().subList(1, call.args().size());
        if (call.hasDots()) {
          values.forEach(this::readUnknown);
          s.unknownUse = true;
        } else {
          exprs(values);
          s.appends.add(call);
          s.weight += 1 + depth - s.depth;
        }
        s.written = true;
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** A value that is assigned or returned, to a place of type {@code to}; null if unknown. */
  private void value(Expr e, Type to) {
    Slice s = tracked(e);
    if (s != null && to != null && Types.identical(info.typeOf(e), to)) transition(s);
    else expr(e);
  }

  private void target(Expr e, boolean define) {
    if (e == null) return;
    if (define && e instanceof Expr.Ident id && info.defs.containsKey(id)) declare(id);
    else {
      written(e);
      read(e);
    }
  }

  private void results(Stmt.ReturnStmt r) {
    if (r.results().isEmpty()) namedResults.forEach(v -> transition(slices.get(v)));
    boolean paired = r.results().size() == resultTypes.size();
    for (int i = 0; i < r.results().size(); i++) {
      value(r.results().get(i), paired ? resultTypes.get(i) : null);
    }
  }

  // Expressions

  /** No variable is used in a type. */
  @Override
  protected void type(Expr type) {}

  /** A variable that is reached here, by no special case, escapes. */
  @Override
  protected void expr(Expr e) {
    switch (e) {
      case Expr.Ident id -> {
        Slice s = tracked(id);
        if (s != null) s.escapes = true;
      }
      case Expr.FuncLit lit -> literal(lit);
      case Expr.SelectorExpr s -> {
        if (takesAddress(s)) addressed(s.x());
        else expr(s.x());
      }
      case Expr.IndexExpr i -> {
        read(i.x());
        exprs(i.indices());
      }
      case Expr.SliceExpr s -> {
        Type type = info.typeOf(s.x());
        if (type != null && type.underlying() instanceof ArrayType) addressed(s.x());
        else expr(s.x());
        expr(s.low());
        expr(s.high());
        expr(s.max());
      }
      case Expr.CallExpr c -> call(c);
      case Expr.UnaryExpr u -> {
        if (u.op() == Token.AND) addressed(u.x());
        else expr(u.x());
      }
      case Expr.BinaryExpr b -> {
        readUnknown(b.x());
        readUnknown(b.y());
      }
      case null, default -> children(e);
    }
  }

  /** Whether a method with a pointer receiver is selected on a variable. */
  private boolean takesAddress(Expr.SelectorExpr s) {
    Type type = info.typeOf(s.x());
    return info.uses.get(s.sel()) instanceof Obj.Func f
        && f.origin().hasPointerReceiver()
        && type != null
        && !(type.underlying() instanceof Pointer);
  }

  /** The variable of which {@code e} is an element or part escapes. */
  private void addressed(Expr e) {
    switch (unparen(e)) {
      case Expr.IndexExpr i -> {
        exprs(i.indices());
        addressed(i.x());
      }
      case Expr.SelectorExpr s -> addressed(s.x());
      case Expr x -> expr(x);
    }
  }

  private void literal(Expr.FuncLit lit) {
    new AppendAnalysis(this).function(lit.type(), lit.body());
  }

  // Calls

  private BuiltinFunc builtin(Expr.CallExpr c) {
    return unparen(c.fun()) instanceof Expr.Ident id && info.uses.get(id) instanceof Obj.Builtin b
        ? b.func()
        : null;
  }

  private void call(Expr.CallExpr c) {
    BuiltinFunc builtin = builtin(c);
    if (builtin != null) {
      builtinCall(builtin, c);
      return;
    }
    if (isType(c.fun())) {
      // To a string it copies; to another slice type it is the same slice.
      if (info.typeOf(c).underlying() instanceof SliceType) exprs(c.args());
      else c.args().forEach(this::readUnknown);
      return;
    }
    expr(c.fun());
    Obj.Func callee = callee(c.fun());
    for (int i = 0; i < c.args().size(); i++) {
      Expr arg = c.args().get(i);
      Slice s = tracked(arg);
      if (s == null || callee == null || leaks(callee, i)) expr(arg);
      else s.written = true;
    }
  }

  private void builtinCall(BuiltinFunc builtin, Expr.CallExpr c) {
    switch (builtin) {
      case LEN, CAP -> c.args().forEach(this::read);
      case COPY, CLEAR -> {
        Slice s = tracked(c.args().getFirst());
        if (s != null) s.written = true;
        c.args().forEach(this::readUnknown);
      }
      case APPEND -> {
        exprs(c.args().subList(0, c.args().size() - 1));
        if (c.hasDots()) readUnknown(c.args().getLast());
        else expr(c.args().getLast());
      }
      default -> exprs(c.args());
    }
  }

  private boolean isType(Expr e) {
    TypeAndValue tv = info.types.get(e);
    return tv != null && tv.isType();
  }

  private Obj.Func callee(Expr fun) {
    Expr.Ident id =
        switch (unparen(fun)) {
          case Expr.Ident i -> i;
          case Expr.SelectorExpr s when !isType(s.x()) -> s.sel();
          case Expr.IndexExpr i when unparen(i.x()) instanceof Expr.Ident g -> g;
          default -> null;
        };
    return id != null && info.uses.get(id) instanceof Obj.Func f && !isInterfaceMethod(f)
        ? f.origin()
        : null;
  }

  private static boolean isInterfaceMethod(Obj.Func f) {
    Signature s = f.signature();
    return s.recv() != null && s.recv().type().underlying() instanceof Interface;
  }

  /** Whether a function keeps or returns the slice that is its parameter {@code i}. */
  private boolean leaks(Obj.Func callee, int i) {
    Signature s = callee.signature();
    if (i >= s.params().size() - (s.variadic() ? 1 : 0)) return true;
    Decl.FuncDecl decl = declarations.apply(callee);
    if (decl == null || decl.body() == null) return mayLeak(callee);
    if (!callers.add(callee)) return true;
    try {
      AppendAnalysis a = new AppendAnalysis(info, declarations, callers, new IdentityHashMap<>());
      a.function(decl.type(), decl.body());
      Slice param = a.slices.get(parameter(decl, i));
      return param == null || param.escapes || param.transitions > 0;
    } finally {
      callers.remove(callee);
    }
  }

  private Obj.Var parameter(Decl.FuncDecl decl, int i) {
    int n = i;
    for (Field f : decl.type().params()) {
      if (n < f.names().size()) {
        return info.defs.get(f.names().get(n)) instanceof Obj.Var v ? v : null;
      }
      n -= Math.max(1, f.names().size());
    }
    return null;
  }

  /** A standard function may keep a slice only by returning something that could hold it. */
  private static boolean mayLeak(Obj.Func callee) {
    if (!callee.pkg().isStandard() || callee.signature().recv() != null) return true;
    return switch (callee.pkg().path()) {
      case "sort", "slices", "strings", "bytes", "strconv", "unicode/utf8" ->
          callee.signature().results().vars().stream()
              .anyMatch(v -> !(v.type().underlying() instanceof Basic));
      default -> true;
    };
  }
}
