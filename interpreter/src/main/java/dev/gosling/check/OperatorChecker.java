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
import static dev.gosling.types.Predicates.isInteger;
import static dev.gosling.types.Predicates.isNonTypeParamInterface;
import static dev.gosling.types.Predicates.isPointer;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isTyped;
import static dev.gosling.types.Predicates.isUntyped;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Comparability;
import dev.gosling.types.Constant;
import dev.gosling.types.CoreType;
import dev.gosling.types.MapType;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import java.util.function.Predicate;

/** spec: "Operators": unary and binary expressions, comparisons, shifts. After types2's expr. */
final class OperatorChecker {
  /** Longest constant that an untyped integer may have, in bits. */
  private static final int MAX_CONSTANT_BITS = 512;

  /** Shift counts of constants beyond it are errors. */
  private static final int MAX_SHIFT = 1023 - 1 + 52;

  private final Checker check;

  OperatorChecker(Checker check) {
    this.check = check;
  }

  // Unary operators.

  void unary(Operand x, Expr.UnaryExpr e) {
    check.exprs.expr(null, x, e.x());
    if (x.isInvalid()) return;
    Token op = e.op();
    switch (op) {
      case AND -> {
        // spec: "As an exception to the addressability requirement, x may also be a … composite
        // literal."
        if (!(ExprChecker.unparen(e.x()) instanceof Expr.CompositeLit) && x.mode != Mode.VARIABLE) {
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

  // Binary operators.

  /**
   * @param x the left operand, checked
   * @param e the expression, or null for {@code lhs op= rhs}
   */
  void binary(Operand x, Expr e, Expr lhs, Expr rhs, Token op) {
    Operand y = new Operand();
    check.exprs.expr(null, y, rhs);
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
      check.exprs.updateType(x.expr, defaultType(x.type), true);
      check.exprs.updateType(y.expr, defaultType(y.type), true);
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
        check.exprs.updateType(y.expr, Basic.UINT, true);
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
}
