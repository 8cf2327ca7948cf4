package dev.gosling.check;

import static dev.gosling.types.Predicates.allInteger;
import static dev.gosling.types.Predicates.isGeneric;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isUntyped;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Kind;
import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.Interface;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Signature;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * spec: "Expressions": dispatch, and untyped operands. After types2's expr.
 *
 * <p>Untyped expressions are kept in {@link Checker#untyped} until their context gives them a type,
 * which {@link #updateType} then hands down to their operands; only then are they recorded.
 */
final class ExprChecker {
  private final Checker check;

  ExprChecker(Checker check) {
    this.check = check;
  }

  // Entry points.

  /** An expression that denotes one value. */
  void expr(Target target, Operand x, Expr e) {
    raw(target, x, e, null, false);
    excludeNonValues(x);
    singleValue(x);
  }

  /** As {@link #expr}, but a generic function need not be instantiated. */
  void genericExpr(Operand x, Expr e) {
    raw(null, x, e, null, true);
    excludeNonValues(x);
    singleValue(x);
  }

  /** An element of a composite literal whose type may be elided. */
  void exprWithHint(Operand x, Expr e, Type hint) {
    raw(null, x, e, hint, false);
    excludeNonValues(x);
    singleValue(x);
  }

  void exprOrType(Operand x, Expr e, boolean allowGeneric) {
    raw(null, x, e, null, allowGeneric);
    if (x.mode == Mode.NO_VALUE) {
      check.error(x.pos(), check.str(x) + " used as value or type");
      x.invalidate();
    }
    singleValue(x);
  }

  /** What {@link #multi} found: several operands for a call, two for comma-ok. */
  record Values(List<Operand> list, boolean commaOk) {}

  Values multi(Expr e, boolean allowCommaOk) {
    Operand x = new Operand();
    raw(null, x, e, null, false);
    excludeNonValues(x);
    if (!x.isInvalid() && x.type instanceof Tuple t) return new Values(unpack(e, t), false);
    List<Operand> list = new ArrayList<>();
    list.add(x);
    boolean commaOk = allowCommaOk && (x.mode == Mode.MAP_INDEX || x.mode == Mode.COMMA_OK);
    if (commaOk) list.add(new Operand(Mode.VALUE, e, Basic.UNTYPED_BOOL, null));
    return new Values(list, commaOk);
  }

  static List<Operand> unpack(Expr e, Tuple t) {
    List<Operand> list = new ArrayList<>();
    for (Obj.Var v : t.vars()) list.add(new Operand(Mode.VALUE, e, v.type(), null));
    return list;
  }

  List<Operand> list(List<Expr> exprs) {
    if (exprs.size() == 1) return multi(exprs.getFirst(), false).list();
    List<Operand> list = new ArrayList<>();
    for (Expr e : exprs) {
      Operand x = new Operand();
      expr(null, x, e);
      list.add(x);
    }
    return list;
  }

  /** Evaluates expressions whose values are not needed, after an error; false if one is invalid. */
  boolean use(List<? extends Expr> list) {
    boolean ok = true;
    for (Expr e : list) ok &= use(e, false);
    return ok;
  }

  /** As {@link #use}, for the left side of an assignment: variables stay unused. */
  boolean useLhs(List<? extends Expr> list) {
    boolean ok = true;
    for (Expr e : list) ok &= use(e, true);
    return ok;
  }

  boolean use(Expr e, boolean lhs) {
    Operand x = new Operand();
    x.mode = Mode.VALUE;
    switch (unparen(e)) {
      case null -> {}
      case Expr.Ident id -> {
        if (id.isBlank()) break;
        Obj.Var v = lhs ? ownVar(id) : null;
        boolean used = v != null && v.isUsed();
        exprOrType(x, id, true);
        if (v != null) v.setUsed(used);
      }
      case Expr.KeyValueExpr kv -> {
        return use(kv.value(), lhs);
      }
      default -> raw(null, x, e, null, true);
    }
    return !x.isInvalid();
  }

  /** The package's own variable that an identifier denotes, or null. */
  Obj.Var ownVar(Expr.Ident id) {
    return check.lookup(id.name()) instanceof Obj.Var v && v.pkg() == check.pkg ? v : null;
  }

  static Expr unparen(Expr e) {
    while (e instanceof Expr.ParenExpr p) e = p.x();
    return e;
  }

  void excludeNonValues(Operand x) {
    String what =
        switch (x.mode) {
          case NO_VALUE -> " used as value";
          case BUILTIN -> " must be called";
          case TYPE -> " is not an expression";
          default -> null;
        };
    if (what == null) return;
    check.error(x.pos(), check.str(x) + what);
    x.invalidate();
  }

  void singleValue(Operand x) {
    if (x.mode == Mode.VALUE && x.type instanceof Tuple) {
      check.error(x.pos(), "multiple-value " + check.str(x) + " in single-value context");
      x.invalidate();
    }
  }

  /**
   * Checks any expression or type, and records it.
   *
   * @param hint the type of a composite literal whose type is elided, or null
   */
  Kind raw(Target target, Operand x, Expr e, Type hint, boolean allowGeneric) {
    Kind kind = dispatch(target, x, e, hint);
    finish(target, x, allowGeneric);
    return kind;
  }

  private void finish(Target target, Operand x, boolean allowGeneric) {
    if (!allowGeneric) nonGeneric(target, x);
    if (!x.isInvalid() && x.mode != Mode.NO_VALUE && !check.validity.finite(x.type)) {
      x.invalidate();
      x.type = Basic.INVALID;
    }
    check.record(x);
  }

  /** A generic type or function must be instantiated, unless the target gives its arguments. */
  void nonGeneric(Target target, Operand x) {
    if (x.isInvalid() || x.mode == Mode.NO_VALUE) return;
    String what = null;
    if (x.type instanceof Signature sig && !sig.typeParams().isEmpty()) {
      if (target != null) {
        check.calls.instantiateFunction(target, rawPos(x.expr), x, null, true);
        return;
      }
      what = "function";
    } else if (isGeneric(x.type)) {
      what = "type";
    }
    if (what == null) return;
    check.error(
        x.pos(), "cannot use generic " + what + " " + x.exprString() + " without instantiation");
    x.invalidate();
    x.type = Basic.INVALID;
  }

  private Kind dispatch(Target target, Operand x, Expr expr, Type hint) {
    x.invalidate();
    x.type = Basic.INVALID;
    x.value = null;
    x.description = null;
    x.expr = expr;
    Kind kind = Kind.EXPRESSION;
    switch (expr) {
      case Expr.BadExpr e -> {}
      case Expr.Ident e -> {
        check.types.ident(x, e, false);
        x.expr = e;
        return Kind.EXPRESSION;
      }
      case Expr.BasicLit e -> check.literals.basic(x, e);
      case Expr.FuncLit e -> check.literals.function(x, e);
      case Expr.CompositeLit e -> check.literals.composite(x, e, hint);
      case Expr.ParenExpr e -> {
        kind = raw(null, x, e.x(), null, false);
        x.expr = e;
        return kind;
      }
      case Expr.SelectorExpr e -> {
        check.selectors.selector(x, e, false);
        x.expr = e;
        return Kind.EXPRESSION;
      }
      case Expr.IndexExpr e -> {
        if (check.indices.index(x, e)) {
          check.calls.instantiateFunction(target, e.lbrack(), x, e, true);
        }
      }
      case Expr.SliceExpr e -> check.indices.slice(x, e);
      case Expr.TypeAssertExpr e -> typeAssertion(x, e);
      case Expr.CallExpr e -> {
        return check.calls.call(x, e);
      }
      case Expr.StarExpr e -> star(x, e);
      case Expr.UnaryExpr e -> {
        check.operators.unary(x, e);
        if (e.op() == Token.ARROW) kind = Kind.STATEMENT;
      }
      case Expr.BinaryExpr e -> row(x, e);
      case Expr.KeyValueExpr e -> check.error(e.pos(), "no key:value expected");
      case Expr.Ellipsis e -> check.error(e.pos(), "invalid use of ...");
      case Expr.ArrayType e -> type(x, e);
      case Expr.SliceType e -> type(x, e);
      case Expr.StructType e -> type(x, e);
      case Expr.FuncType e -> type(x, e);
      case Expr.InterfaceType e -> type(x, e);
      case Expr.MapType e -> type(x, e);
      case Expr.ChanType e -> type(x, e);
    }
    x.expr = expr;
    return x.isInvalid() ? Kind.STATEMENT : kind;
  }

  /** A row of operators nests to the left as deep as it is long, so that it is no recursion. */
  private void row(Operand x, Expr.BinaryExpr last) {
    Deque<Expr.BinaryExpr> row = new ArrayDeque<>();
    Expr left = last;
    for (; left instanceof Expr.BinaryExpr b; left = b.x()) row.push(b);
    expr(null, x, left);
    while (true) {
      Expr.BinaryExpr e = row.pop();
      check.operators.binary(x, e, e.x(), e.y(), e.op());
      if (row.isEmpty()) return;
      x.expr = e;
      finish(null, x, false);
      excludeNonValues(x);
      singleValue(x);
    }
  }

  private void type(Operand x, Expr e) {
    x.mode = Mode.TYPE;
    x.type = check.types.type(e);
  }

  private void star(Operand x, Expr.StarExpr e) {
    exprOrType(x, e.x(), false);
    if (x.isInvalid()) return;
    if (x.mode == Mode.TYPE) {
      check.types.validVarType(e.x(), x.type);
      x.type = new Pointer(x.type);
      return;
    }
    Type[] base = {null};
    boolean ok =
        Predicates.underIs(
            x.type,
            u -> {
              if (!(u instanceof Pointer p)) {
                check.error(x.pos(), "invalid operation: cannot indirect " + check.str(x));
                return false;
              }
              if (base[0] != null && !Types.identical(p.elem(), base[0])) {
                check.error(
                    x.pos(),
                    "invalid operation: pointers of "
                        + check.str(x)
                        + " must have identical base types");
                return false;
              }
              base[0] = p.elem();
              return true;
            });
    if (!ok) {
      x.invalidate();
      return;
    }
    x.mode = Mode.VARIABLE;
    x.type = base[0];
  }

  private void typeAssertion(Operand x, Expr.TypeAssertExpr e) {
    expr(null, x, e.x());
    if (x.isInvalid()) return;
    if (e.type() == null) {
      check.error(e.pos(), "invalid syntax tree: use of .(type) outside type switch");
      x.invalidate();
      return;
    }
    String problem = null;
    if (isTypeParam(x.type)) {
      problem = "cannot use type assertion on type parameter value " + check.str(x);
    } else if (!(x.type.underlying() instanceof Interface)) {
      problem = check.str(x) + " is not an interface";
    }
    if (problem != null) {
      check.error(x.pos(), "invalid operation: " + problem);
      x.invalidate();
      return;
    }
    Type t = check.types.varType(e.type());
    if (!isValid(t)) {
      x.invalidate();
      return;
    }
    assertable(e, x, t, false);
    x.mode = Mode.COMMA_OK;
    x.type = t;
  }

  /** spec: "If T is not an interface type … T must implement the (interface) type of x". */
  void assertable(Expr e, Operand x, Type t, boolean typeSwitch) {
    if (Predicates.isInterface(t)) return;
    String cause = check.satisfaction.missingMethods(t, x.type, false);
    if (cause == null) return;
    String message =
        typeSwitch
            ? "impossible type switch case: "
                + ExprString.of(e)
                + "\n\t"
                + check.str(x)
                + " cannot have dynamic type "
                + check.str(t)
            : "impossible type assertion: "
                + ExprString.of(e)
                + "\n\t"
                + check.str(t)
                + " does not implement "
                + check.str(x.type);
    check.error(e.pos(), message + " " + cause);
  }

  /** Where gc puts a node itself, rather than its first operand: at the operator or bracket. */
  static int rawPos(Expr e) {
    return switch (e) {
      case Expr.CallExpr c -> c.lparen();
      case Expr.IndexExpr x -> x.lbrack();
      case Expr.SliceExpr s -> s.lbrack();
      case Expr.SelectorExpr s -> s.sel().pos() - 1;
      case Expr.TypeAssertExpr t -> t.lparen() - 1;
      case Expr.BinaryExpr b -> b.opPos();
      case Expr.CompositeLit c -> c.lbrace();
      default -> e.pos();
    };
  }

  // Untyped expressions.

  /**
   * Gives an untyped expression, and the operands that determined its type, the type {@code type}.
   *
   * @param last no further change will come
   */
  void updateType(Expr e, Type type, boolean last) {
    Checker.Untyped old = e == null ? null : check.untyped.get(e);
    if (old == null) return;
    switch (e) {
      case Expr.ParenExpr p -> updateType(p.x(), type, last);
      // A constant's operands keep their own types: only the result matters.
      case Expr.UnaryExpr u -> {
        if (old.value == null) updateType(u.x(), type, last);
      }
      case Expr.BinaryExpr b -> {
        if (old.value != null || b.op().isComparison()) break;
        updateType(b.x(), type, last);
        if (!b.op().isShift()) updateType(b.y(), type, last);
      }
      default -> {}
    }
    if (!last && isUntyped(type)) {
      old.type = (Basic) type.underlying();
      return;
    }
    check.untyped.remove(e);
    if (old.shiftOperand && !allInteger(type)) {
      check.error(
          e.pos(),
          "invalid operation: shifted operand "
              + ExprString.of(e)
              + " (type "
              + check.str(type)
              + ") must be integer");
      return;
    }
    if (old.value != null) {
      Operand c = new Operand(old.mode, e, old.type, old.value);
      check.conversions.convertUntyped(c, type);
      if (c.isInvalid()) return;
    }
    check.record(e, old.mode, type, old.value);
  }

  void updateValue(Expr e, Constant value) {
    Checker.Untyped old = e == null ? null : check.untyped.get(e);
    if (old != null) old.value = value;
  }
}
