package dev.gosling.check;

import static dev.gosling.types.Predicates.isBoolean;
import static dev.gosling.types.Predicates.isInteger;

import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Stmt;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.CoreType;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Predicates;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import dev.gosling.types.Universe;
import java.util.ArrayList;
import java.util.List;

/** spec: "For statements with range clause". After types2's range. */
final class RangeChecker {
  private final Checker check;

  RangeChecker(Checker check) {
    this.check = check;
  }

  /**
   * What an iteration yields; a null type where there is no such value.
   *
   * @param error why the type can't be ranged over, null if it can; may be empty
   */
  private record Iteration(Type key, Type value, String error) {
    static Iteration bad(String cause) {
      return new Iteration(Basic.INVALID, Basic.INVALID, cause);
    }

    static Iteration of(Type key, Type value) {
      return new Iteration(key, value, null);
    }
  }

  void range(Stmt.RangeStmt s) {
    Operand x = new Operand();
    boolean outer = check.env.hasCallOrReceive;
    check.env.hasCallOrReceive = false;
    check.exprs.expr(null, x, s.x());
    check.env.hasCallOrReceive |= outer;
    Iteration it = Iteration.of(Basic.INVALID, Basic.INVALID);
    if (!x.isInvalid()) {
      it = iteration(x.type);
      if (it.error != null) {
        check.error(
            x.pos(),
            "cannot range over " + check.str(x) + (it.error.isEmpty() ? "" : ": " + it.error));
      } else if (it.key == null && s.key() != null) {
        check.error(
            s.key().pos(), "range over " + check.str(x) + " permits no iteration variables");
      } else if (it.value == null && s.value() != null) {
        check.error(
            s.value().pos(), "range over " + check.str(x) + " permits only one iteration variable");
      } else if (s.extra() != null) {
        check.error(s.extra().pos(), "range clause permits at most two iteration variables");
      }
    }
    check.openScope();
    boolean integer = !x.isInvalid() && isInteger(x.type);
    if (s.define()) define(s, x, it, integer);
    else if (s.key() != null) assign(s, x, it, integer);
    else if (integer) check.conversions.assignment(x, null, "range clause");
    check.stmts.block(s.body());
    check.closeScope();
  }

  private void define(Stmt.RangeStmt s, Operand x, Iteration it, boolean integer) {
    List<Obj.Var> vars = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Expr lhs = i == 0 ? s.key() : s.value();
      Type type = i == 0 ? it.key : it.value;
      if (lhs == null) continue;
      Obj.Var v;
      if (lhs instanceof Expr.Ident id) {
        v = check.assigns.local(id.pos(), id.name());
        check.info.defs.put(id, v);
        if (!id.isBlank()) vars.add(v);
      } else {
        check.error(lhs.pos(), "invalid syntax tree: cannot declare " + ExprString.of(lhs));
        v = check.assigns.local(lhs.pos(), "_");
      }
      if (type == null || type == Basic.INVALID) {
        v.setType(Basic.INVALID);
        v.markUsed();
      } else if (integer) {
        check.assigns.initVar(v, x, "range clause");
      } else {
        check.assigns.initVar(v, new Operand(Mode.VALUE, lhs, type, null), "assignment");
      }
    }
    if (vars.isEmpty()) {
      check.error(s.pos(), "no new variables on left side of :=");
      return;
    }
    for (Obj.Var v : vars) check.declare(check.env.scope, null, v);
  }

  private void assign(Stmt.RangeStmt s, Operand x, Iteration it, boolean integer) {
    for (int i = 0; i < 2; i++) {
      Expr lhs = i == 0 ? s.key() : s.value();
      Type type = i == 0 ? it.key : it.value;
      if (lhs == null || type == null || type == Basic.INVALID) continue;
      if (integer) {
        check.assigns.assign(lhs, null, x, "range clause");
        if (!x.isInvalid() && !isInteger(x.type)) {
          check.error(lhs.pos(), "cannot use iteration variable of type " + check.str(x.type));
        }
      } else {
        Operand y = new Operand(Mode.VALUE, lhs, type, null);
        check.assigns.assign(lhs, null, y, "assignment");
      }
    }
  }

  private Iteration iteration(Type type) {
    CoreType core =
        CoreType.of(
            type,
            (t, u) ->
                u instanceof ChanType c && !c.canReceive()
                    ? "receive from send-only channel " + check.str(t)
                    : null,
            check::str);
    if (core.type() == null) return Iteration.bad(core.error());
    return switch (Predicates.derefArray(core.type())) {
      case Basic b when b.isString() -> Iteration.of(Basic.INT, Universe.RUNE);
      case Basic b when b.isInteger() ->
          check.allows(22)
              ? Iteration.of(type, null)
              : Iteration.bad(check.withVersionHint("requires go1.22 or later"));
      case ArrayType a -> Iteration.of(Basic.INT, a.elem());
      case SliceType s -> Iteration.of(Basic.INT, s.elem());
      case MapType m -> Iteration.of(m.key(), m.elem());
      case ChanType c -> Iteration.of(c.elem(), null);
      case Signature f -> function(f);
      default -> Iteration.bad("");
    };
  }

  /** spec: "function, 0 [1, 2] values: func(func() bool)". */
  private Iteration function(Signature f) {
    if (!check.allows(23)) return Iteration.bad(check.withVersionHint("requires go1.23 or later"));
    String want = "func must be func(yield func(...) bool): ";
    if (f.params().size() != 1) return Iteration.bad(want + "wrong argument count");
    if (f.results().size() != 0) return Iteration.bad(want + "unexpected results");
    CoreType core = CoreType.of(f.params().type(0), null, check::str);
    if (!(core.type() instanceof Signature yield)) {
      return Iteration.bad(
          want
              + (core.error() != null ? "in yield type, " + core.error() : "argument is not func"));
    }
    if (yield.params().size() > 2) {
      return Iteration.bad(want + "yield func has too many parameters");
    }
    boolean one = yield.results().size() == 1;
    if (!one || !Types.identical(yield.results().type(0), Basic.BOOL)) {
      boolean custom = one && isBoolean(yield.results().type(0));
      return Iteration.bad(
          want
              + (custom
                  ? "yield func returns user-defined boolean, not bool"
                  : "yield func does not return bool"));
    }
    int n = yield.params().size();
    return Iteration.of(
        n >= 1 ? yield.params().type(0) : null, n >= 2 ? yield.params().type(1) : null);
  }
}
