package dev.gosling.check;

import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.types.Basic;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.Constant;
import dev.gosling.types.Type;

/** An intermediate value of type checking: an expression with its mode, type and value. */
final class Operand {
  enum Mode {
    INVALID("invalid operand"),
    NO_VALUE("no value"),
    BUILTIN("built-in"),
    TYPE("type"),
    CONSTANT("constant"),
    VARIABLE("variable"),
    MAP_INDEX("map index expression"),
    VALUE("value"),
    NIL("nil"),
    COMMA_OK("comma, ok expression");

    final String text;

    Mode(String text) {
      this.text = text;
    }

    TypeAndValue.Mode recorded() {
      return switch (this) {
        case NO_VALUE -> TypeAndValue.Mode.NO_VALUE;
        case BUILTIN -> TypeAndValue.Mode.BUILTIN;
        case TYPE -> TypeAndValue.Mode.TYPE;
        case CONSTANT -> TypeAndValue.Mode.CONSTANT;
        case VARIABLE -> TypeAndValue.Mode.VARIABLE;
        case MAP_INDEX -> TypeAndValue.Mode.MAP_INDEX;
        case NIL -> TypeAndValue.Mode.NIL;
        case COMMA_OK -> TypeAndValue.Mode.COMMA_OK;
        case VALUE, INVALID -> TypeAndValue.Mode.VALUE;
      };
    }
  }

  /** How an expression statement may use it. */
  enum Kind {
    CONVERSION,
    EXPRESSION,
    STATEMENT
  }

  Mode mode = Mode.INVALID;
  Expr expr;
  Type type = Basic.INVALID;

  /** Set exactly for constants. */
  Constant value;

  /** Set exactly for built-in functions. */
  BuiltinFunc builtin;

  /**
   * What messages show instead of {@code expr}, for operands that stand for no expression of the
   * source; {@code pos} is their position.
   */
  String description;

  int pos;

  Operand() {}

  Operand(Mode mode, Expr expr, Type type, Constant value) {
    this.mode = mode;
    this.expr = expr;
    this.type = type;
    this.value = value;
  }

  Operand copy() {
    Operand o = new Operand();
    o.set(this);
    return o;
  }

  void set(Operand x) {
    mode = x.mode;
    expr = x.expr;
    type = x.type;
    value = x.value;
    builtin = x.builtin;
    description = x.description;
    pos = x.pos;
  }

  boolean isInvalid() {
    return mode == Mode.INVALID;
  }

  void invalidate() {
    mode = Mode.INVALID;
  }

  boolean isConstant() {
    return mode == Mode.CONSTANT;
  }

  boolean isNil() {
    return mode == Mode.NIL;
  }

  /** Where errors about it are reported. */
  int pos() {
    return expr != null ? expr.pos() : pos;
  }

  String exprString() {
    return description != null ? description : expr == null ? "" : ExprString.of(expr);
  }
}
