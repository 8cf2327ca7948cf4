package dev.gosling.grammar.diagnosis;

/**
 * As much of an expression or type as decides what gc says about the tokens around it.
 *
 * @param start offset of its first byte; redundant parentheses do not count
 * @param end offset behind its last byte
 * @param op the token type of an operator, or the direction of a channel type ({@link #SEND},
 *     {@link #RECEIVE} or 0), or 1 for a call with {@code ...}
 * @param x the operand, function, element type or first element; or null
 * @param y the right operand, index or only argument; or null
 */
record Shape(Kind kind, int start, int end, int op, Shape x, Shape y) {
  enum Kind {
    NAME,
    LITERAL,
    COMPOSITE,
    FUNC_LITERAL,
    PAREN,
    SELECTOR,
    INDEX,
    SLICE,
    ASSERTION,
    GUARD,
    CALL,
    UNARY,
    BINARY,
    LIST,
    ARRAY_TYPE,
    SLICE_TYPE,
    STRUCT_TYPE,
    FUNC_TYPE,
    INTERFACE_TYPE,
    MAP_TYPE,
    CHAN_TYPE,
    VARIADIC,
    BAD
  }

  static final int SEND = 1;
  static final int RECEIVE = 2;

  static Shape of(Kind kind, int start, int end) {
    return new Shape(kind, start, end, 0, null, null);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  Shape withoutParens() {
    Shape s = this;
    while (s.kind == Kind.PAREN) s = s.x;
    return s;
  }

  /** Whether this can be nothing but a type element, so {@code P *[]int} but not {@code P *E}. */
  boolean isTypeElem(int tilde) {
    return switch (kind) {
      case ARRAY_TYPE, SLICE_TYPE, STRUCT_TYPE, FUNC_TYPE, INTERFACE_TYPE, MAP_TYPE, CHAN_TYPE ->
          true;
      case UNARY, BINARY -> x.isTypeElem(tilde) || y != null && y.isTypeElem(tilde) || op == tilde;
      case PAREN -> x.isTypeElem(tilde);
      default -> false;
    };
  }

  /** Whether this can be nothing but a value. */
  boolean isValue(int star) {
    return switch (kind) {
      case LITERAL, COMPOSITE, FUNC_LITERAL, SLICE, ASSERTION, GUARD, CALL, BINARY -> true;
      case UNARY -> op != star;
      case PAREN -> x.isValue(star);
      case INDEX -> x.isValue(star) || y.isValue(star);
      default -> false;
    };
  }
}
