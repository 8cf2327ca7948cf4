package dev.gosling.plan;

import dev.gosling.check.Info;
import dev.gosling.syntax.CaseClause;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Field;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.Token;
import dev.gosling.types.ArrayType;
import dev.gosling.types.ChanType;
import dev.gosling.types.Interface;
import dev.gosling.types.Obj;
import dev.gosling.types.Signature;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which structs and arrays a call may hand over as they are, although spec: "the parameters of the
 * call are passed by value". Nobody can tell if the callee only reads its parameter and nobody
 * writes to the caller's variable during the call: because no one else knows the variable, or
 * because the callee is quiet: it writes to its own variables only and calls but quiet functions.
 *
 * <p>Guarded by the planner's lock.
 */
final class SharedArguments {
  private final Planner planner;
  private final Map<Obj.Func, Boolean> quiet = new HashMap<>();

  SharedArguments(Planner planner) {
    this.planner = planner;
  }

  private Info info() {
    return planner.info();
  }

  /**
   * Whether a function only reads its parameter {@code index}, -1 for the receiver. A copy of it
   * that it keeps or returns is a copy.
   */
  boolean onlyReads(Obj.Func func, int index) {
    Decl.FuncDecl decl = planner.checked().body(func.origin());
    if (decl == null || decl.body() == null) return false;
    List<Field> fields =
        index >= 0
            ? decl.type().params()
            : decl.recv() == null ? List.<Field>of() : List.of(decl.recv());
    int n = Math.max(index, 0);
    for (Field f : fields) {
      if (f.names().isEmpty()) {
        if (n-- == 0) return true;
      } else if (n < f.names().size()) {
        return !(info().defs.get(f.names().get(n)) instanceof Obj.Var v)
            || planner.captures(func.origin(), decl).isOnlyRead(v);
      } else {
        n -= f.names().size();
      }
    }
    return false;
  }

  boolean isQuiet(Obj.Func func) {
    Obj.Func origin = func.origin();
    Boolean known = quiet.get(origin);
    if (known != null) return known;
    // A recursive function is not found to be quiet.
    quiet.put(origin, false);
    boolean found = computeQuiet(origin);
    quiet.put(origin, found);
    return found;
  }

  private boolean computeQuiet(Obj.Func func) {
    if (func.pkg().isStandard()) {
      return func.pkg().path().equals("math") || func.pkg().path().equals("math/bits");
    }
    Decl.FuncDecl decl = planner.checked().body(func);
    return decl != null && decl.body() != null && quiet(decl.body());
  }

  private boolean quietStmts(List<Stmt> list) {
    return list.stream().allMatch(this::quiet);
  }

  private boolean quiet(Stmt s) {
    return switch (s) {
      case null -> true;
      case Stmt.EmptyStmt e -> true;
      case Stmt.BranchStmt b -> true;
      case Stmt.ReturnStmt r -> quiet(r.results());
      case Stmt.ExprStmt e -> quiet(e.x());
      case Stmt.BlockStmt b -> quietStmts(b.stmts());
      case Stmt.LabeledStmt l -> quiet(l.stmt());
      case Stmt.IncDecStmt x -> isOwn(x.x()) && quiet(x.x());
      case Stmt.AssignStmt a ->
          quiet(a.lhs()) && quiet(a.rhs()) && a.lhs().stream().allMatch(this::isOwn);
      case Stmt.DeclStmt d -> quiet(d.decl());
      case Stmt.IfStmt i ->
          quiet(i.init()) && quiet(i.cond()) && quiet(i.then()) && quiet(i.orElse());
      case Stmt.ForStmt f ->
          quiet(f.init()) && quiet(f.cond()) && quiet(f.post()) && quiet(f.body());
      case Stmt.SwitchStmt x -> quiet(x.init()) && quiet(x.tag()) && quietClauses(x.cases());
      case Stmt.TypeSwitchStmt x -> quiet(x.init()) && quiet(x.x()) && quietClauses(x.cases());
      case Stmt.RangeStmt r -> quietRange(r);
      default -> false;
    };
  }

  private boolean quietRange(Stmt.RangeStmt r) {
    Type over = info().typeOf(r.x()).underlying();
    return !(over instanceof Signature || over instanceof ChanType || over instanceof Interface)
        && quiet(r.x())
        && (r.key() == null || isOwn(r.key()))
        && (r.value() == null || isOwn(r.value()))
        && quiet(r.body());
  }

  private boolean quietClauses(List<CaseClause> clauses) {
    for (CaseClause c : clauses) {
      if (c.values() != null && !quiet(c.values()) || !quietStmts(c.body())) return false;
    }
    return true;
  }

  private boolean quiet(Decl d) {
    if (!(d instanceof Decl.GenDecl g)) return true;
    for (Decl.Spec spec : g.specs()) {
      if (spec instanceof Decl.ValueSpec v && !quiet(v.values())) return false;
    }
    return true;
  }

  /** Whether {@code e} is a variable of the function, or a part of a struct or array that is. */
  private boolean isOwn(Expr e) {
    return switch (CallPlanner.unparen(e)) {
      case Expr.Ident id -> {
        Obj object = info().defs.containsKey(id) ? info().defs.get(id) : info().uses.get(id);
        yield id.isBlank() || !(object instanceof Obj.Var v) || v.kind() != Obj.Var.Kind.PACKAGE;
      }
      case Expr.SelectorExpr s -> isAggregate(s.x()) && isOwn(s.x());
      case Expr.IndexExpr i -> isAggregate(i.x()) && isOwn(i.x());
      default -> false;
    };
  }

  private boolean isAggregate(Expr e) {
    Type type = info().typeOf(e);
    return type != null
        && (type.underlying() instanceof Struct || type.underlying() instanceof ArrayType);
  }

  private boolean quiet(List<Expr> list) {
    return list.stream().allMatch(this::quiet);
  }

  private boolean quiet(Expr e) {
    return switch (e) {
      case null -> true;
      case Expr.Ident id -> true;
      case Expr.BasicLit b -> true;
      case Expr.ParenExpr p -> quiet(p.x());
      case Expr.SelectorExpr s -> quiet(s.x());
      case Expr.StarExpr s -> quiet(s.x());
      case Expr.UnaryExpr u -> u.op() != Token.ARROW && quiet(u.x());
      case Expr.BinaryExpr b -> quiet(b.x()) && quiet(b.y());
      case Expr.KeyValueExpr kv -> quiet(kv.value());
      case Expr.CompositeLit c -> quiet(c.elements());
      case Expr.IndexExpr i -> quiet(i.x()) && quiet(i.indices());
      case Expr.SliceExpr s -> quiet(s.x()) && quiet(s.low()) && quiet(s.high()) && quiet(s.max());
      case Expr.TypeAssertExpr t -> quiet(t.x());
      case Expr.CallExpr c -> quietCall(c);
      default -> false;
    };
  }

  private boolean quietCall(Expr.CallExpr c) {
    Expr fun = CallPlanner.unparen(c.fun());
    var tv = info().types.get(fun);
    if (tv != null && tv.isType()) return quiet(c.args());
    if (fun instanceof Expr.Ident id && info().uses.get(id) instanceof Obj.Builtin b) {
      return switch (b.func()) {
        case LEN, CAP, MIN, MAX, REAL, IMAG, COMPLEX, PANIC -> quiet(c.args());
        default -> false;
      };
    }
    List<Expr> operands = new ArrayList<>(c.args());
    Expr.Ident name =
        switch (fun) {
          case Expr.Ident id -> id;
          case Expr.SelectorExpr s -> {
            if (tvOf(s.x()) != null) operands.add(s.x());
            yield s.sel();
          }
          default -> null;
        };
    return name != null
        && info().uses.get(name) instanceof Obj.Func f
        && !isAbstract(f)
        && isQuiet(f)
        && quiet(operands);
  }

  private Type tvOf(Expr e) {
    var tv = info().types.get(e);
    return tv == null ? null : tv.type();
  }

  private static boolean isAbstract(Obj.Func f) {
    var recv = f.signature().recv();
    return recv != null && recv.type().underlying() instanceof Interface;
  }
}
