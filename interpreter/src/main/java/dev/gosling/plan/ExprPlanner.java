package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Token;
import dev.gosling.types.Type;

/** Plans expressions, conversions and stores. */
final class ExprPlanner {
  private final FunctionPlanner fp;

  ExprPlanner(FunctionPlanner fp) {
    this.fp = fp;
  }

  /**
   * An expression's value, of the kind of {@code fp.typeOf(e)}. An aggregate may be the object of a
   * variable: the caller copies ({@link #planAs}) what it keeps. Builtins without a result give a
   * node to run by {@code execute}, which yields null.
   */
  ExprNode plan(Expr e) {
    ExprNode planned = fp.override(e);
    if (planned != null) return planned;
    throw new UnsupportedOperationException();
  }

  /**
   * The value assigned to a place of type {@code target}: converted implicitly (to interfaces,
   * untyped nil), and a private copy where it is an aggregate that somebody else holds.
   */
  ExprNode planAs(Expr e, Type target) {
    throw new UnsupportedOperationException();
  }

  /** The comma-ok form of a map index, receive or type assertion (parenthesised or not). */
  record CommaOk(StmtNode run, ExprNode value, ExprNode ok) {}

  /**
   * Evaluates {@code e} once by {@code run}; then {@code value} (of {@code fp.typeOf(e)}'s first
   * component) and {@code ok} (BOOL) read what it left in temporary slots.
   */
  CommaOk planCommaOk(Expr e) {
    throw new UnsupportedOperationException();
  }

  /** Implicit or explicit conversion of a value; not for constants. */
  ExprNode convert(ExprNode x, Type from, Type to, int pos) {
    throw new UnsupportedOperationException();
  }

  /** A node that yields a copy of the aggregate that {@code x} yields; {@code x} for others. */
  ExprNode copy(ExprNode x, Type type) {
    throw new UnsupportedOperationException();
  }

  /** The zero value of a type; a fresh object for aggregates. */
  ExprNode zero(Type type) {
    throw new UnsupportedOperationException();
  }

  /** {@code x == y} for two values of one type, BOOL; panics as Go does for uncomparable ones. */
  ExprNode equal(ExprNode x, ExprNode y, Type type, int pos) {
    throw new UnsupportedOperationException();
  }

  /** The single assignment {@code lhs = rhs}; lhs may be blank. */
  StmtNode assign(Expr lhs, Expr rhs, int pos) {
    throw new UnsupportedOperationException();
  }

  /** {@code lhs op= rhs}; {@code rhs} is null for {@code ++} and {@code --} (op ADD or SUB). */
  StmtNode assignOp(Expr lhs, Token op, Expr rhs, int pos) {
    throw new UnsupportedOperationException();
  }

  /**
   * A left side whose operands are evaluated before the store, for tuple assignments.
   *
   * @param prepare evaluates operands (index expressions, pointer indirections) into temporary
   *     slots; null where there are none
   * @param type of the place; null for the blank identifier
   */
  record Target(StmtNode prepare, Type type, Store store) {
    /** Makes the store; {@code value} has the target's type and is a private copy. */
    @FunctionalInterface
    interface Store {
      StmtNode of(ExprNode value);
    }
  }

  Target target(Expr lhs) {
    throw new UnsupportedOperationException();
  }

  /**
   * Field {@code index} of the struct, or of the struct pointed to, that {@code x} yields; panics
   * on a nil pointer. An aggregate field gives its object.
   */
  ExprNode field(ExprNode x, Type xType, int index, int pos) {
    throw new UnsupportedOperationException();
  }

  /** The pointer to that field. */
  ExprNode fieldAddress(ExprNode x, Type xType, int index, int pos) {
    throw new UnsupportedOperationException();
  }

  /** {@code *x}: an aggregate gives its object; panics on a nil pointer. */
  ExprNode deref(ExprNode x, Type pointerType, int pos) {
    throw new UnsupportedOperationException();
  }

  /** {@code &e} of an addressable operand or composite literal. */
  ExprNode address(Expr e) {
    throw new UnsupportedOperationException();
  }

  /** A new slice of the values that {@code elements}, of type {@code elem}, yield. */
  ExprNode sliceOf(Type elem, ExprNode[] elements) {
    throw new UnsupportedOperationException();
  }
}
