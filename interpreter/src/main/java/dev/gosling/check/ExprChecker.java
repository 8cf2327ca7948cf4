package dev.gosling.check;

import static dev.gosling.types.Predicates.allBoolean;
import static dev.gosling.types.Predicates.allInteger;
import static dev.gosling.types.Predicates.allNumeric;
import static dev.gosling.types.Predicates.allNumericOrString;
import static dev.gosling.types.Predicates.allOrdered;
import static dev.gosling.types.Predicates.allString;
import static dev.gosling.types.Predicates.allUnsigned;
import static dev.gosling.types.Predicates.compositeKind;
import static dev.gosling.types.Predicates.defaultType;
import static dev.gosling.types.Predicates.hasNil;
import static dev.gosling.types.Predicates.isComparable;
import static dev.gosling.types.Predicates.isComplex;
import static dev.gosling.types.Predicates.isGeneric;
import static dev.gosling.types.Predicates.isInteger;
import static dev.gosling.types.Predicates.isNonTypeParamInterface;
import static dev.gosling.types.Predicates.isPointer;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isTyped;
import static dev.gosling.types.Predicates.isUntyped;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Kind;
import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Comparability;
import dev.gosling.types.Constant;
import dev.gosling.types.CoreType;
import dev.gosling.types.Interface;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * spec: "Expressions": dispatch, operators, comparisons, shifts. After types2's expr.
 *
 * <p>Untyped expressions are kept in {@link Checker#untyped} until their context gives them a type,
 * which {@link #updateType} then hands down to their operands; only then are they recorded.
 */
final class ExprChecker {
  /** Longest constant that an untyped integer may have, in bits. */
  private static final int MAX_CONSTANT_BITS = 512;

  /** Shift counts of constants beyond it are errors. */
  private static final int MAX_SHIFT = 1023 - 1 + 52;

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
    if (!allowGeneric) nonGeneric(target, x);
    if (!x.isInvalid() && x.mode != Mode.NO_VALUE && !check.validity.finite(x.type)) {
      x.invalidate();
      x.type = Basic.INVALID;
    }
    check.record(x);
    return kind;
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
        unary(x, e);
        if (e.op() == Token.ARROW) kind = Kind.STATEMENT;
      }
      case Expr.BinaryExpr e -> binary(x, e, e.x(), e.y(), e.op());
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

  // Unary operators.

  private void unary(Operand x, Expr.UnaryExpr e) {
    expr(null, x, e.x());
    if (x.isInvalid()) return;
    Token op = e.op();
    switch (op) {
      case AND -> {
        // spec: "As an exception to the addressability requirement, x may also be a … composite
        // literal."
        if (!(unparen(e.x()) instanceof Expr.CompositeLit) && x.mode != Mode.VARIABLE) {
          check.error(x.pos(), "invalid operation: cannot take address of " + check.str(x));
          x.invalidate();
          return;
        }
        x.mode = Mode.VALUE;
        x.type = new Pointer(x.type);
        return;
      }
      case ARROW -> {
        Type elem = channelElem(x.pos(), x, true);
        if (elem == null) {
          x.invalidate();
          return;
        }
        x.mode = Mode.COMMA_OK;
        x.type = elem;
        check.env.hasCallOrReceive = true;
        return;
      }
      case TILDE -> {
        boolean integer = allInteger(x.type);
        check.error(
            e.pos(),
            "cannot use ~ outside of interface or type constraint"
                + (integer ? " (use ^ for bitwise complement)" : ""));
        if (!integer) {
          x.invalidate();
          return;
        }
        op = Token.XOR;
      }
      default -> {}
    }
    Predicate<Type> defined =
        switch (op) {
          case ADD, SUB -> Predicates::allNumeric;
          case XOR -> Predicates::allInteger;
          default -> Predicates::allBoolean;
        };
    if (!definedOn(defined, x, op)) return;
    if (x.isConstant()) {
      if (Constants.isUnknown(x.value)) return;
      x.value = Constants.unary(op, x.value, (Basic) x.type.underlying());
      x.expr = e;
      overflow(x, e.pos());
      return;
    }
    x.mode = Mode.VALUE;
  }

  private boolean definedOn(Predicate<Type> predicate, Operand x, Token op) {
    if (predicate.test(x.type)) return true;
    check.error(x.pos(), "invalid operation: operator " + op + " not defined on " + check.str(x));
    x.invalidate();
    return false;
  }

  /** The element type of a channel to receive from or send to, or null after an error. */
  Type channelElem(int pos, Operand x, boolean receive) {
    CoreType core =
        CoreType.of(
            x.type,
            (t, u) -> {
              if (u == null) return "no specific channel type";
              if (!(u instanceof ChanType c)) return "non-channel " + check.str(t);
              if (receive && !c.canReceive()) return "send-only channel " + check.str(t);
              if (!receive && !c.canSend()) return "receive-only channel " + check.str(t);
              return null;
            },
            check::str);
    if (core.type() instanceof ChanType c) return c.elem();
    String what = receive ? "cannot receive from " : "cannot send to ";
    String message =
        isTypeParam(x.type)
            ? what + check.str(x) + ": " + core.error()
            : what + core.error() + " " + check.str(x);
    check.error(pos, "invalid operation: " + message);
    return null;
  }

  // Constants.

  /** Reports a constant result that is too large for its type, or absurdly large. */
  void overflow(Operand x, int opPos) {
    if (Constants.isUnknown(x.value)) {
      check.error(opPos, "constant result is not representable");
      return;
    }
    if (isTyped(x.type)) {
      check.conversions.representable(x, x.type);
      return;
    }
    if (x.value instanceof Constant.Int i && i.value().abs().bitLength() > MAX_CONSTANT_BITS) {
      String op = operatorName(x.expr);
      check.error(opPos, "constant " + (op.isEmpty() ? "" : op + " ") + "overflow");
      x.value = Constants.UNKNOWN;
    }
  }

  private static String operatorName(Expr e) {
    return switch (e) {
      case Expr.UnaryExpr u -> u.op() == Token.XOR ? "bitwise complement" : "";
      case Expr.BinaryExpr b ->
          switch (b.op()) {
            case ADD -> "addition";
            case SUB -> "subtraction";
            case XOR -> "bitwise XOR";
            case MUL -> "multiplication";
            case SHL -> "shift";
            default -> "";
          };
      case null, default -> "";
    };
  }

  /** Where operator errors are reported: at the operator of binary expressions. */
  static int operatorPos(Expr e) {
    return e instanceof Expr.BinaryExpr b ? b.opPos() : e == null ? 0 : e.pos();
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

  // Binary operators.

  /**
   * @param e the expression, or null for {@code lhs op= rhs}
   */
  void binary(Operand x, Expr e, Expr lhs, Expr rhs, Token op) {
    Operand y = new Operand();
    expr(null, x, lhs);
    expr(null, y, rhs);
    if (x.isInvalid()) return;
    if (y.isInvalid()) {
      x.invalidate();
      x.expr = y.expr;
      return;
    }
    if (op.isShift()) {
      shift(x, y, e, op);
      return;
    }
    matchTypes(x, y);
    if (x.isInvalid()) return;
    if (op.isComparison()) {
      comparison(x, y, op, false);
      return;
    }
    if (!Types.identical(x.type, y.type)) {
      if (isValid(x.type) && isValid(y.type)) {
        String text =
            e != null
                ? ExprString.of(e)
                : ExprString.of(lhs) + " " + op + "= " + ExprString.of(rhs);
        check.error(x.pos(), "invalid operation: " + text + mismatched(x.type, y.type));
      }
      x.invalidate();
      return;
    }
    if (!definedOn(operandTypes(op), x, op)) return;
    if ((op == Token.QUO || op == Token.REM) && dividesByZero(x, y)) {
      check.error(y.pos(), "invalid operation: division by zero");
      x.invalidate();
      return;
    }
    if (x.isConstant() && y.isConstant()) {
      if (Constants.isUnknown(x.value) || Constants.isUnknown(y.value)) {
        x.value = Constants.UNKNOWN;
        return;
      }
      x.value = Constants.binary(x.value, op, y.value, isInteger(x.type));
      x.expr = e;
      overflow(x, operatorPos(e));
      return;
    }
    x.mode = Mode.VALUE;
  }

  private String mismatched(Type x, Type y) {
    return " (mismatched types " + check.str(x) + " and " + check.str(y) + ")";
  }

  private static Predicate<Type> operandTypes(Token op) {
    return switch (op) {
      case ADD -> t -> allNumericOrString(t);
      case SUB, MUL, QUO -> t -> allNumeric(t);
      case REM, AND, OR, XOR, AND_NOT -> t -> allInteger(t);
      default -> t -> allBoolean(t);
    };
  }

  private static boolean dividesByZero(Operand x, Operand y) {
    if (!y.isConstant() || !x.isConstant() && !allInteger(x.type)) return false;
    if (Constants.isUnknown(y.value)) return false;
    // The square of a very small complex number underflows.
    if (isComplex(x.type)) return Constants.isZeroSquared(y.value);
    return Constants.sign(y.value) == 0;
  }

  /** spec: "if one operand is an untyped constant and the other is not, [it] is … converted". */
  void matchTypes(Operand x, Operand y) {
    if (!mayConvert(x, y)) return;
    check.conversions.convertUntyped(x, y.type);
    if (x.isInvalid()) return;
    check.conversions.convertUntyped(y, x.type);
    if (y.isInvalid()) x.invalidate();
  }

  private static boolean mayConvert(Operand x, Operand y) {
    if (isTyped(x.type) && isTyped(y.type)) return false;
    if (allNumeric(x.type) != allNumeric(y.type)) return false;
    if (isNonTypeParamInterface(x.type) || isNonTypeParamInterface(y.type)) return true;
    if (allBoolean(x.type) != allBoolean(y.type)) return false;
    if (allString(x.type) != allString(y.type)) return false;
    if (x.isNil()) return hasNil(y.type);
    if (y.isNil()) return hasNil(x.type);
    return !isPointer(x.type) && !isPointer(y.type);
  }

  // Comparisons.

  /**
   * @param switchCase {@code x} is a case of a switch on {@code y}
   */
  void comparison(Operand x, Operand y, Token op, boolean switchCase) {
    if (!isValid(x.type) || !isValid(y.type)) {
      x.invalidate();
      return;
    }
    boolean equality = op == Token.EQL || op == Token.NEQ;
    // spec: "In any comparison, the first operand must be assignable to the type of the second
    // operand, or vice versa."
    if (!check.conversions.assignable(x, y.type) && !check.conversions.assignable(y, x.type)) {
      String cause = "mismatched types " + check.str(x.type) + " and " + check.str(y.type);
      comparisonError(x, y, op, switchCase, y, cause);
      return;
    }
    if (equality && (x.isNil() || y.isNil())) {
      if (!hasNil(x.isNil() ? y.type : x.type)) {
        comparisonError(x, y, op, switchCase, y, "");
        return;
      }
    } else if (equality) {
      Operand bad = !isComparable(x.type) ? x : !isComparable(y.type) ? y : null;
      if (bad != null) {
        comparisonError(x, y, op, switchCase, bad, incomparable(bad.type));
        return;
      }
    } else {
      Operand bad = !allOrdered(x.type) ? x : !allOrdered(y.type) ? y : null;
      if (bad != null) {
        comparisonError(x, y, op, switchCase, bad, "");
        return;
      }
    }
    if (x.isConstant() && y.isConstant()) {
      x.value = Constants.of(Constants.compare(x.value, op, y.value));
    } else {
      x.mode = Mode.VALUE;
      x.value = null;
      updateType(x.expr, defaultType(x.type), true);
      updateType(y.expr, defaultType(y.type), true);
    }
    // spec: "Comparison operators compare two operands and yield an untyped boolean value."
    x.type = Basic.UNTYPED_BOOL;
  }

  private void comparisonError(
      Operand x, Operand y, Token op, boolean switchCase, Operand bad, String cause) {
    if (cause.isEmpty()) {
      if (isTypeParam(x.type) || isTypeParam(y.type)) {
        if (!isTypeParam(x.type)) bad = y;
        cause = "type parameter " + check.str(bad.type) + " cannot use operator " + op;
      } else {
        String what = compositeKind(bad.type);
        if (what.isEmpty()) what = check.str(bad.type);
        cause = "operator " + op + " not defined on " + what;
      }
    }
    if (switchCase) {
      check.error(
          x.pos(),
          "invalid case "
              + x.exprString()
              + " in switch on "
              + y.exprString()
              + " ("
              + cause
              + ")");
    } else {
      check.error(
          bad.pos(),
          "invalid operation: "
              + x.exprString()
              + " "
              + op
              + " "
              + y.exprString()
              + " ("
              + cause
              + ")");
    }
    x.invalidate();
  }

  private String incomparable(Type t) {
    return switch (t.underlying()) {
      case SliceType s -> "slice can only be compared to nil";
      case Signature s -> "func can only be compared to nil";
      case MapType s -> "map can only be compared to nil";
      default -> {
        String cause = Comparability.cause(t, true, check::str);
        yield cause == null ? "" : cause;
      }
    };
  }

  // Shifts.

  private void shift(Operand x, Operand y, Expr e, Token op) {
    Constant xval = x.isConstant() ? Constants.toInt(x.value) : null;
    // spec: "The left operand … must be of integer type or be an untyped constant representable by
    // a value of type int."
    boolean integer =
        allInteger(x.type) || isUntyped(x.type) && xval != null && Constants.isInt(xval);
    if (!integer) {
      shiftedOperandError(x);
      return;
    }
    if (!shiftCount(y)) {
      x.invalidate();
      return;
    }
    if (x.isConstant()) {
      if (y.isConstant()) {
        constantShift(x, xval, y, e, op);
        return;
      }
      // spec: "If the left operand of a non-constant shift expression is an untyped constant, it is
      // first implicitly converted to the type it would assume if the shift expression were
      // replaced by its left operand alone."
      if (isUntyped(x.type)) {
        Checker.Untyped info = check.untyped.get(x.expr);
        if (info != null) info.shiftOperand = true;
        x.mode = Mode.VALUE;
        x.value = null;
        return;
      }
    }
    if (!allInteger(x.type)) {
      shiftedOperandError(x);
      return;
    }
    x.mode = Mode.VALUE;
    x.value = null;
  }

  private void shiftedOperandError(Operand x) {
    check.error(x.pos(), "invalid operation: shifted operand " + check.str(x) + " must be integer");
    x.invalidate();
  }

  /** Checks a shift count; false after an error. */
  private boolean shiftCount(Operand y) {
    if (y.isConstant()) {
      Constant count = Constants.toInt(y.value);
      if (Constants.isInt(count) && Constants.sign(count) < 0) {
        check.error(y.pos(), "invalid operation: negative shift count " + check.str(y));
        return false;
      }
      if (isUntyped(y.type)) {
        check.conversions.representable(y, Basic.UINT);
        if (y.isInvalid()) return false;
        updateType(y.expr, Basic.UINT, true);
      }
      return true;
    }
    if (allInteger(y.type)) {
      return allUnsigned(y.type)
          || check.requires(y.pos(), 13, "invalid operation: signed shift count " + check.str(y));
    }
    if (isUntyped(y.type)) {
      check.conversions.convertUntyped(y, Basic.UINT);
      return !y.isInvalid();
    }
    check.error(y.pos(), "invalid operation: shift count " + check.str(y) + " must be integer");
    return false;
  }

  private void constantShift(Operand x, Constant xval, Operand y, Expr e, Token op) {
    if (Constants.isUnknown(x.value) || Constants.isUnknown(y.value)) {
      x.value = Constants.UNKNOWN;
      if (!isInteger(x.type)) x.type = Basic.UNTYPED_INT;
      return;
    }
    Long count = Constants.longValue(Constants.toInt(y.value));
    if (count == null || count > MAX_SHIFT) {
      check.error(y.pos(), "invalid operation: invalid shift count " + check.str(y));
      x.invalidate();
      return;
    }
    if (!isInteger(x.type)) x.type = Basic.UNTYPED_INT;
    x.value = Constants.shift(xval, op, count.intValue());
    x.expr = e;
    overflow(x, operatorPos(e));
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
