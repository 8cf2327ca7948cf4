package dev.gosling.check;

import static dev.gosling.types.Predicates.defaultType;
import static dev.gosling.types.Predicates.isUntyped;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Stmt;
import dev.gosling.types.Basic;
import dev.gosling.types.Obj;
import dev.gosling.types.SliceType;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** spec: "Assignment statements", "Short variable declarations"; initialization of variables. */
final class AssignChecker {
  private final Checker check;

  AssignChecker(Checker check) {
    this.check = check;
  }

  // Initialization.

  void initConst(Obj.Const lhs, Operand x) {
    boolean known = lhs.isResolved();
    if (x.isInvalid() || !isValid(x.type) || known && !isValid(lhs.type())) {
      if (!known) lhs.setType(Basic.INVALID);
      return;
    }
    if (!x.isConstant()) {
      check.error(x.pos(), check.str(x) + " is not constant");
      if (!known) lhs.setType(Basic.INVALID);
      return;
    }
    if (!known) lhs.setType(x.type);
    check.conversions.assignment(x, lhs.type(), "constant declaration");
    if (!x.isInvalid()) lhs.setValue(x.value);
  }

  void initVar(Obj.Var lhs, Operand x, String context) {
    boolean known = lhs.isResolved();
    if (x.isInvalid() || !isValid(x.type) || known && !isValid(lhs.type())) {
      if (!known) lhs.setType(Basic.INVALID);
      x.invalidate();
      return;
    }
    if (!known) {
      Type t = x.type;
      if (t == Basic.UNTYPED_NIL) {
        check.error(x.pos(), "use of untyped nil in " + context);
        lhs.setType(Basic.INVALID);
        x.invalidate();
        return;
      }
      lhs.setType(defaultType(t));
    }
    check.conversions.assignment(x, lhs.type(), context);
  }

  /**
   * Initializes variables, or results of a return statement.
   *
   * @param returned the return statement, or null
   */
  void initVars(List<Obj.Var> lhs, List<Expr> rhs, Stmt.ReturnStmt returned) {
    String context = returned != null ? "return statement" : "assignment";
    boolean call = rhs.size() == 1 && ExprChecker.unparen(rhs.getFirst()) instanceof Expr.CallExpr;
    if (lhs.size() == rhs.size() && !call) {
      for (int i = 0; i < rhs.size(); i++) {
        Obj.Var v = lhs.get(i);
        String name = returned != null && v.name().isEmpty() ? "result variable" : v.name();
        Operand x = new Operand();
        Type known = v.isResolved() ? v.type() : null;
        check.exprs.expr(Target.of(known, name), x, rhs.get(i));
        initVar(v, x, context);
      }
      return;
    }
    if (rhs.size() != 1) {
      if (check.exprs.use(rhs)) {
        if (returned != null) returnError(returned, lhs, check.exprs.list(rhs));
        else mismatch(rhs, lhs.size(), rhs.size());
      }
      invalidate(lhs);
      return;
    }
    Expr only = rhs.getFirst();
    ExprChecker.Values values = check.exprs.multi(only, lhs.size() == 2 && returned == null);
    List<Operand> list = values.list();
    if (list.size() == lhs.size()) {
      for (int i = 0; i < lhs.size(); i++) initVar(lhs.get(i), list.get(i), context);
      if (values.commaOk()) recordCommaOk(only, list);
      return;
    }
    if (!list.isEmpty() && !list.getFirst().isInvalid() || list.isEmpty()) {
      if (returned != null) returnError(returned, lhs, list);
      else mismatch(rhs, lhs.size(), list.size());
    }
    invalidate(lhs);
  }

  private static void invalidate(List<Obj.Var> lhs) {
    for (Obj.Var v : lhs) if (!v.isResolved()) v.setType(Basic.INVALID);
  }

  /** The type of {@code v, ok} expressions is the pair of both types. */
  private void recordCommaOk(Expr e, List<Operand> list) {
    if (list.get(0).isInvalid() || list.get(1).isInvalid()) return;
    Tuple pair = Tuple.of(list.get(0).type, list.get(1).type);
    Expr x = e;
    while (true) {
      TypeAndValue old = check.info.types.get(x);
      TypeAndValue.Mode mode = old == null ? TypeAndValue.Mode.COMMA_OK : old.mode();
      check.info.types.put(x, new TypeAndValue(mode, pair, null));
      if (!(x instanceof Expr.ParenExpr p)) return;
      x = p.x();
    }
  }

  // Assignments.

  /** The type of an assignment's left side; null for the blank identifier. */
  private Type lhs(Expr e) {
    Expr inner = ExprChecker.unparen(e);
    Expr.Ident id = inner instanceof Expr.Ident i ? i : null;
    if (id != null && id.isBlank()) return null;
    // An assignment is no use of the variable.
    Obj.Var v = id == null ? null : check.exprs.ownVar(id);
    boolean used = v != null && v.isUsed();
    Operand x = new Operand();
    check.exprs.expr(null, x, e);
    if (v != null) v.setUsed(used);
    if (x.isInvalid() || !isValid(x.type)) return Basic.INVALID;
    if (x.mode == Mode.VARIABLE || x.mode == Mode.MAP_INDEX) return x.type;
    if (x.expr instanceof Expr.SelectorExpr sel) {
      Operand base = new Operand();
      check.exprs.expr(null, base, sel.x());
      if (base.mode == Mode.MAP_INDEX) {
        check.error(x.pos(), "cannot assign to struct field " + x.exprString() + " in map");
        return Basic.INVALID;
      }
    }
    check.error(
        x.pos(),
        "cannot assign to " + x.exprString() + " (neither addressable nor a map index expression)");
    return Basic.INVALID;
  }

  /**
   * Assigns {@code rhs}, or the operand {@code x} where that is not null.
   *
   * @param context for messages
   */
  void assign(Expr lhs, Expr rhs, Operand x, String context) {
    Type t = lhs(lhs);
    if (t != null && !isValid(t)) {
      if (x != null) x.invalidate();
      else check.exprs.use(rhs, false);
      return;
    }
    Operand value = x;
    if (value == null) {
      value = new Operand();
      check.exprs.expr(t == null ? null : Target.of(t, ExprString.of(lhs)), value, rhs);
    }
    boolean blank = t == null && context.equals("assignment");
    check.conversions.assignment(value, t, blank ? "assignment to _ identifier" : context);
  }

  void assignAll(List<Expr> lhs, List<Expr> rhs) {
    boolean call = rhs.size() == 1 && ExprChecker.unparen(rhs.getFirst()) instanceof Expr.CallExpr;
    if (lhs.size() == rhs.size() && !call) {
      for (int i = 0; i < rhs.size(); i++) assign(lhs.get(i), rhs.get(i), null, "assignment");
      return;
    }
    if (rhs.size() != 1) {
      boolean left = check.exprs.useLhs(lhs);
      boolean right = check.exprs.use(rhs);
      if (left && right) mismatch(rhs, lhs.size(), rhs.size());
      return;
    }
    Expr only = rhs.getFirst();
    ExprChecker.Values values = check.exprs.multi(only, lhs.size() == 2);
    List<Operand> list = values.list();
    if (list.size() == lhs.size()) {
      for (int i = 0; i < lhs.size(); i++) {
        assign(lhs.get(i), null, list.get(i), "assignment");
      }
      if (values.commaOk()) recordCommaOk(only, list);
      return;
    }
    if (list.isEmpty() || !list.getFirst().isInvalid()) mismatch(rhs, lhs.size(), list.size());
    check.exprs.useLhs(lhs);
  }

  void define(int pos, List<Expr> lhs, List<Expr> rhs) {
    int mark = check.delayedMark();
    Set<String> seen = new HashSet<>();
    List<Obj.Var> vars = new ArrayList<>();
    List<Obj.Var> fresh = new ArrayList<>();
    boolean failed = false;
    for (Expr e : lhs) {
      Obj.Var v = null;
      if (!(e instanceof Expr.Ident id)) {
        check.exprs.use(e, true);
        check.error(e.pos(), "non-name " + ExprString.of(e) + " on left side of :=");
        failed = true;
      } else if (!id.isBlank() && !seen.add(id.name())) {
        check.error(e.pos(), id.name() + " repeated on left side of :=");
        failed = true;
      } else {
        Obj alt = check.env.scope.lookup(id.name());
        if (alt == null) {
          v = local(id.pos(), id.name());
          if (!id.isBlank()) fresh.add(v);
          check.info.defs.put(id, v);
        } else {
          check.info.uses.put(id, alt);
          if (alt instanceof Obj.Var old) {
            v = old;
          } else {
            check.error(e.pos(), "cannot assign to " + id.name());
            failed = true;
          }
        }
      }
      vars.add(v != null ? v : local(e.pos(), "_"));
    }
    initVars(vars, rhs, null);
    check.processDelayed(mark);
    if (fresh.isEmpty() && !failed) {
      check.error(pos, "no new variables on left side of :=");
      return;
    }
    for (Obj.Var v : fresh) check.declare(check.env.scope, null, v);
  }

  Obj.Var local(int pos, String name) {
    return new Obj.Var(pos, check.pkg, name, null, Obj.Var.Kind.LOCAL, false);
  }

  // Errors.

  static String measure(int n, String unit) {
    return n + " " + unit + (n == 1 ? "" : "s");
  }

  private void mismatch(List<Expr> rhs, int l, int r) {
    Expr first = rhs.getFirst();
    String vars = measure(l, "variable");
    String values = measure(r, "value");
    boolean call = rhs.size() == 1 && ExprChecker.unparen(first) instanceof Expr.CallExpr;
    String message =
        call
            ? vars
                + " but "
                + ExprString.of(((Expr.CallExpr) ExprChecker.unparen(first)).fun())
                + " returns "
                + values
            : vars + " but " + values;
    check.error(first.pos(), "assignment mismatch: " + message);
  }

  void returnError(Stmt.ReturnStmt s, List<Obj.Var> lhs, List<Operand> rhs) {
    int at = s.pos();
    if (rhs.size() > lhs.size()) at = rhs.get(lhs.size()).pos();
    else if (!rhs.isEmpty()) at = rhs.getLast().pos();
    List<Type> have = rhs.stream().map(x -> x.type).toList();
    List<Type> want = lhs.stream().map(v -> v.type()).toList();
    check.error(
        at,
        (rhs.size() > lhs.size() ? "too many" : "not enough")
            + " return values"
            + "\n\thave "
            + summary(have, false, false)
            + "\n\twant "
            + summary(want, false, false));
  }

  /** Types in parentheses, as have and want lines show them. */
  String summary(List<Type> list, boolean variadic, boolean dots) {
    StringBuilder s = new StringBuilder("(");
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) s.append(", ");
      Type t = list.get(i);
      boolean last = i == list.size() - 1;
      if (last && variadic) {
        s.append("...").append(brief(t instanceof SliceType x ? x.elem() : t));
      } else {
        s.append(brief(t));
        if (last && dots) s.append("...");
      }
    }
    return s.append(')').toString();
  }

  private String brief(Type t) {
    if (t == null || !isValid(t)) return "unknown type";
    if (!isUntyped(t)) return check.str(t);
    return ((Basic) t).isNumeric() ? "number" : t.toString().replace("untyped ", "");
  }
}
