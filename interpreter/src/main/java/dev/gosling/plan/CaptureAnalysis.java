package dev.gosling.plan;

import dev.gosling.check.Info;
import dev.gosling.syntax.CaseClause;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Field;
import dev.gosling.syntax.Node;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.Token;
import dev.gosling.syntax.TreeWalk;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What a function declaration does with its variables, its literals included: which ones closures
 * capture, whose address is taken, which are assigned after their declaration. The same for all
 * instances of a generic function.
 */
final class CaptureAnalysis extends TreeWalk {
  private final Info info;
  private final IntPredicate perIteration;

  /** The function declaration or literal that declares each variable. */
  private final Map<Obj.Var, Scope> owners = new HashMap<>();

  private final Set<Obj.Var> captured = new HashSet<>();
  private final Set<Obj.Var> addressTaken = new HashSet<>();
  private final Set<Obj.Var> reassigned = new HashSet<>();

  /** The most defer statements, and calls of them at all returns, that gc makes in place. */
  private static final int DEFERS_AT_RETURNS = 8;

  private static final int CALLS_AT_RETURNS = 15;

  /** Assigned to, wholly or in part. */
  private final Set<Obj.Var> changed = new HashSet<>();

  /** Used as a value other than to be compared or looked through. */
  private final Set<Obj.Var> passedOn = new HashSet<>();

  /** Declared as {@code v := &x} or {@code v := new(T)}. */
  private final Set<Obj.Var> addresses = new HashSet<>();

  private final Map<Node, Scope> scopes = new IdentityHashMap<>();
  private Scope current;

  /** A function declaration or literal and what its body refers to of the functions around. */
  private static final class Scope {
    final Scope outer;
    final Set<Obj.Var> free = new LinkedHashSet<>();
    int loops;
    int returns;
    int defers;
    boolean defersInLoop;

    Scope(Scope outer) {
      this.outer = outer;
    }
  }

  /**
   * @param perIteration whether the loop variables declared at a position are per iteration
   */
  private CaptureAnalysis(Info info, IntPredicate perIteration) {
    this.info = info;
    this.perIteration = perIteration;
  }

  static CaptureAnalysis of(Decl.FuncDecl decl, Info info, IntPredicate perIteration) {
    CaptureAnalysis a = new CaptureAnalysis(info, perIteration);
    a.current = new Scope(null);
    a.scopes.put(decl, a.current);
    if (decl.recv() != null) a.field(decl.recv(), false);
    a.signature(decl.type());
    if (decl.body() != null) a.stmt(decl.body());
    return a;
  }

  /** Of an initializer of package variables. */
  static CaptureAnalysis of(Expr initializer, Info info) {
    CaptureAnalysis a = new CaptureAnalysis(info, pos -> true);
    a.current = new Scope(null);
    a.scopes.put(initializer, a.current);
    a.expr(initializer);
    return a;
  }

  boolean isCaptured(Obj.Var v) {
    return captured.contains(v);
  }

  /** For structs and arrays: also the address of a part of it. */
  boolean isAddressTaken(Obj.Var v) {
    return addressTaken.contains(v);
  }

  /** Whether a variable, not of struct or array type, must live in a cell. */
  boolean needsCell(Obj.Var v) {
    return addressTaken.contains(v) || captured.contains(v) && reassigned.contains(v);
  }

  /** Whether {@code v} alone points to a variable that may live in gc's frame. */
  boolean isPrivateAddress(Obj.Var v) {
    return addresses.contains(v)
        && !reassigned.contains(v)
        && !passedOn.contains(v)
        && !captured.contains(v)
        && !addressTaken.contains(v);
  }

  /** Whether nothing but its function knows a variable, and that function never changes it. */
  boolean isOnlyRead(Obj.Var v) {
    return isUnshared(v) && !changed.contains(v);
  }

  /** Whether nothing but its function knows a variable. */
  boolean isUnshared(Obj.Var v) {
    return owners.containsKey(v) && !captured.contains(v) && !addressTaken.contains(v);
  }

  boolean isReassigned(Obj.Var v) {
    return reassigned.contains(v);
  }

  /** The variables of functions around it that a literal, or literals in it, refer to. */
  List<Obj.Var> freeVariables(Expr.FuncLit lit) {
    return List.copyOf(scopes.get(lit).free);
  }

  /** Whether a function declaration or literal has defer statements of its own. */
  boolean hasDefers(Node function) {
    return scopes.get(function).defers > 0;
  }

  /**
   * Whether gc makes a function's deferred calls at each of its return statements, which then is
   * where they are in traces, and not at its end.
   */
  boolean defersAtReturns(Node function) {
    Scope s = scopes.get(function);
    return !s.defersInLoop
        && s.defers <= DEFERS_AT_RETURNS
        && s.defers * s.returns <= CALLS_AT_RETURNS;
  }

  // Declarations

  private void declare(Expr.Ident id) {
    if (info.defs.get(id) instanceof Obj.Var v) owners.put(v, current);
  }

  private void signature(Expr.FuncType type) {
    for (Field f : type.params()) field(f, false);
    for (Field f : type.results()) field(f, true);
  }

  /** A return statement assigns to named results. */
  private void field(Field f, boolean result) {
    for (Expr.Ident id : f.names()) {
      declare(id);
      if (result && info.defs.get(id) instanceof Obj.Var v) reassigned.add(v);
    }
  }

  // Uses

  private void use(Expr.Ident id) {
    if (!(info.uses.get(id) instanceof Obj.Var v)) return;
    Scope owner = owners.get(v);
    if (owner == null || owner == current) return;
    captured.add(v);
    for (Scope s = current; s != owner; s = s.outer) s.free.add(v);
  }

  private Obj.Var variable(Expr e) {
    return unparen(e) instanceof Expr.Ident id && info.uses.get(id) instanceof Obj.Var v ? v : null;
  }

  private static Expr unparen(Expr e) {
    Expr x = e;
    while (x instanceof Expr.ParenExpr p) x = p.x();
    return x;
  }

  private void assigned(Expr lhs) {
    Obj.Var v = variable(lhs);
    if (v != null) reassigned.add(v);
    Obj.Var whole = root(lhs);
    if (whole != null) changed.add(whole);
  }

  private void takeAddress(Expr e) {
    Obj.Var v = root(e);
    if (v != null) addressTaken.add(v);
  }

  /** The variable of which {@code e} is a part: {@code x} of {@code x.f[i]}; or null. */
  private Obj.Var root(Expr e) {
    return switch (unparen(e)) {
      case Expr.Ident id -> variable(id);
      case Expr.SelectorExpr s -> {
        Type type = info.typeOf(s.x());
        yield type != null && !(type.underlying() instanceof Pointer) ? root(s.x()) : null;
      }
      case Expr.IndexExpr i -> {
        Type type = info.typeOf(i.x());
        yield type != null && type.underlying() instanceof ArrayType ? root(i.x()) : null;
      }
      default -> null;
    };
  }

  // Statements

  @Override
  protected void stmt(Stmt s) {
    switch (s) {
      case Stmt.IncDecStmt x -> {
        expr(x.x());
        assigned(x.x());
      }
      case Stmt.AssignStmt a -> {
        exprs(a.rhs());
        for (Expr e : a.lhs()) lhs(e, a.define());
        if (a.define() && a.lhs().size() == a.rhs().size()) addresses(a);
      }
      case Stmt.DeferStmt d -> {
        current.defers++;
        current.defersInLoop |= current.loops > 0;
        expr(d.call());
      }
      case Stmt.ReturnStmt r -> {
        current.returns++;
        children(r);
      }
      case Stmt.ForStmt f -> {
        current.loops++;
        children(f);
        current.loops--;
      }
      case Stmt.RangeStmt r -> {
        current.loops++;
        range(r);
        current.loops--;
      }
      case null, default -> children(s);
    }
  }

  private void addresses(Stmt.AssignStmt a) {
    for (int i = 0; i < a.lhs().size(); i++) {
      Expr rhs = unparen(a.rhs().get(i));
      boolean address =
          rhs instanceof Expr.UnaryExpr u && u.op() == Token.AND
              || rhs instanceof Expr.CallExpr c
                  && unparen(c.fun()) instanceof Expr.Ident id
                  && info.uses.get(id) instanceof Obj.Builtin;
      if (address
          && a.lhs().get(i) instanceof Expr.Ident id
          && info.defs.get(id) instanceof Obj.Var v) {
        addresses.add(v);
      }
    }
  }

  private void lhs(Expr e, boolean define) {
    if (define && e instanceof Expr.Ident id && info.defs.containsKey(id)) {
      declare(id);
    } else {
      expr(e);
      assigned(e);
    }
  }

  private void range(Stmt.RangeStmt r) {
    expr(r.x());
    for (Expr e : new Expr[] {r.key(), r.value()}) {
      if (e == null) continue;
      lhs(e, r.define());
      if (r.define()
          && !perIteration.test(r.pos())
          && e instanceof Expr.Ident id
          && info.defs.get(id) instanceof Obj.Var v) {
        reassigned.add(v);
      }
    }
    stmt(r.body());
  }

  @Override
  protected void clause(CaseClause c) {
    Obj.Var implicit = info.implicits.get(c);
    if (implicit != null) owners.put(implicit, current);
    children(c);
  }

  @Override
  protected void decl(Decl d) {
    if (!(d instanceof Decl.GenDecl g)) return;
    for (Decl.Spec spec : g.specs()) {
      if (!(spec instanceof Decl.ValueSpec v) || g.kind() != Decl.GenDecl.Kind.VAR) continue;
      exprs(v.values());
      v.names().forEach(this::declare);
    }
  }

  // Expressions

  /** No variable is used in a type. */
  @Override
  protected void type(Expr type) {}

  @Override
  protected void expr(Expr e) {
    switch (e) {
      // A struct's field name is no use of a variable: its object is a field, without owner.
      case Expr.Ident id -> {
        use(id);
        if (info.uses.get(id) instanceof Obj.Var v) passedOn.add(v);
      }
      case Expr.FuncLit lit -> literal(lit);
      case Expr.SelectorExpr s -> {
        operand(s.x());
        if (info.uses.get(s.sel()) instanceof Obj.Func f && f.origin().hasPointerReceiver()) {
          Type type = info.typeOf(s.x());
          if (type != null && !(type.underlying() instanceof Pointer)) takeAddress(s.x());
        }
      }
      case Expr.SliceExpr s -> {
        children(s);
        Type type = info.typeOf(s.x());
        if (type != null && type.underlying() instanceof ArrayType) takeAddress(s.x());
      }
      case Expr.StarExpr s -> operand(s.x());
      case Expr.UnaryExpr u -> {
        expr(u.x());
        if (u.op() == Token.AND) takeAddress(u.x());
      }
      case Expr.BinaryExpr b -> {
        operand(b.x());
        operand(b.y());
      }
      case null, default -> children(e);
    }
  }

  /** An operand whose value goes no further. */
  private void operand(Expr e) {
    if (unparen(e) instanceof Expr.Ident id) use(id);
    else expr(e);
  }

  private void literal(Expr.FuncLit lit) {
    current = new Scope(current);
    scopes.put(lit, current);
    signature(lit.type());
    stmt(lit.body());
    current = current.outer;
  }
}
