package dev.gosling.grammar.diagnosis;

import dev.gosling.grammar.GoLexer;
import dev.gosling.grammar.diagnosis.Shape.Kind;

/** spec: "Expressions". */
final class ExpressionReader {
  private final Cursor cursor;
  private final SyntaxDiagnosis all;

  ExpressionReader(SyntaxDiagnosis all) {
    this.all = all;
    this.cursor = all.cursor;
  }

  Shape expression() {
    return binary(null, 0);
  }

  /** Of several the result is a {@link Kind#LIST}. */
  Shape expressionList() {
    Shape first = expression();
    if (!cursor.at(GoLexer.COMMA)) return first;
    while (cursor.got(GoLexer.COMMA)) expression();
    return new Shape(Kind.LIST, first.start(), cursor.lastEnd(), 0, first, null);
  }

  /**
   * An expression or the rest of one.
   *
   * @param x the first operand, if it has been read
   * @param outer the precedence of the operator before it
   */
  Shape binary(Shape x, int outer) {
    Shape left = x == null ? unary() : x;
    while (Cursor.precedence(cursor.type()) > outer) {
      int op = cursor.type();
      cursor.next();
      Shape right = binary(null, Cursor.precedence(op));
      left = new Shape(Kind.BINARY, left.start(), right.end(), op, left, right);
    }
    return left;
  }

  private Shape unary() {
    int start = cursor.offset();
    int op = cursor.type();
    switch (op) {
      case GoLexer.STAR,
          GoLexer.PLUS,
          GoLexer.MINUS,
          GoLexer.NOT,
          GoLexer.XOR,
          GoLexer.TILDE,
          GoLexer.AND -> {
        cursor.next();
        Shape x = unary();
        if (op == GoLexer.AND) x = x.withoutParens();
        return new Shape(Kind.UNARY, start, cursor.lastEnd(), op, x, null);
      }
      case GoLexer.ARROW -> {
        cursor.next();
        Shape x = unary();
        if (x.is(Kind.CHAN_TYPE)) return receiveOnly(start, x);
        return new Shape(Kind.UNARY, start, cursor.lastEnd(), op, x, null);
      }
      default -> {
        return primary(null, true);
      }
    }
  }

  /**
   * {@code <-} before a channel type belongs to the leftmost chan, so {@code <-chan<- chan int} is
   * {@code <-chan (<-chan int)}: each arrow moves one chan to the left.
   */
  private Shape receiveOnly(int start, Shape channel) {
    int direction = Shape.SEND;
    Shape t = channel;
    while (direction == Shape.SEND && t.is(Kind.CHAN_TYPE)) {
      direction = t.op();
      if (direction == Shape.RECEIVE) cursor.syntaxError("unexpected <-, expected chan");
      t = t.x();
    }
    if (direction == Shape.SEND) {
      cursor.syntaxError(
          "unexpected " + all.parts.expression(t.start(), t.end()) + ", expected chan");
    }
    return new Shape(Kind.CHAN_TYPE, start, channel.end(), Shape.RECEIVE, channel.x(), null);
  }

  private Shape operand(boolean keepParens) {
    int start = cursor.offset();
    if (cursor.atLiteral()) return one(Kind.LITERAL);
    switch (cursor.type()) {
      case GoLexer.IDENTIFIER -> {
        return one(Kind.NAME);
      }
      case GoLexer.LPAREN -> {
        cursor.next();
        cursor.expressionDepth++;
        Shape x = expression();
        cursor.expressionDepth--;
        cursor.want(GoLexer.RPAREN);
        if (!keepParens && !cursor.at(GoLexer.LBRACE)) return x;
        return new Shape(Kind.PAREN, start, cursor.lastEnd(), 0, x, null);
      }
      case GoLexer.FUNC -> {
        cursor.next();
        all.types.functionType("function type");
        if (!cursor.at(GoLexer.LBRACE)) return Shape.of(Kind.FUNC_TYPE, start, cursor.lastEnd());
        cursor.expressionDepth++;
        all.statements.functionBody();
        cursor.expressionDepth--;
        return Shape.of(Kind.FUNC_LITERAL, start, cursor.lastEnd());
      }
      case GoLexer.LBRACK, GoLexer.CHAN, GoLexer.MAP, GoLexer.STRUCT, GoLexer.INTERFACE -> {
        return all.types.type();
      }
      default -> {
        cursor.expected("expression");
        cursor.skipTo(GoLexer.RPAREN, GoLexer.RBRACK, GoLexer.RBRACE);
        return Shape.of(Kind.BAD, start, start);
      }
    }
  }

  /** The next token, as a shape of its own. */
  Shape one(Kind kind) {
    int start = cursor.offset();
    cursor.next();
    return Shape.of(kind, start, cursor.lastEnd());
  }

  /**
   * A primary expression or the rest of one.
   *
   * @param first its operand, if it has been read
   * @param keepParens whether parentheses matter to the caller
   */
  Shape primary(Shape first, boolean keepParens) {
    Shape x = first == null ? operand(keepParens) : first;
    while (true) {
      switch (cursor.type()) {
        case GoLexer.DOT -> {
          cursor.next();
          x = selector(x);
        }
        case GoLexer.LBRACK -> {
          cursor.next();
          x = index(x);
        }
        case GoLexer.LPAREN -> x = call(x);
        case GoLexer.LBRACE -> {
          Shape type = x.withoutParens();
          if (!mayBeLiteralType(type)) return x;
          if (type != x) cursor.syntaxError("cannot parenthesize type in composite literal");
          literalValue();
          x = Shape.of(Kind.COMPOSITE, x.start(), cursor.lastEnd());
        }
        default -> {
          return x;
        }
      }
    }
  }

  private Shape selector(Shape x) {
    switch (cursor.type()) {
      case GoLexer.IDENTIFIER -> {
        cursor.next();
        return new Shape(Kind.SELECTOR, x.start(), cursor.lastEnd(), 0, x, null);
      }
      case GoLexer.LPAREN -> {
        cursor.next();
        boolean isGuard = cursor.got(GoLexer.TYPE);
        if (!isGuard) all.types.type();
        cursor.want(GoLexer.RPAREN);
        Kind kind = isGuard ? Kind.GUARD : Kind.ASSERTION;
        return new Shape(kind, x.start(), cursor.lastEnd(), 0, x, null);
      }
      default -> {
        cursor.expected("name or (");
        cursor.skipTo(GoLexer.SEMI, GoLexer.RPAREN);
        return x;
      }
    }
  }

  private Shape index(Shape x) {
    if (!cursor.at(GoLexer.COLON)) {
      boolean hasComma = false;
      Shape index;
      if (cursor.at(GoLexer.RBRACK)) {
        cursor.expected("operand");
        index = Shape.of(Kind.BAD, cursor.offset(), cursor.offset());
      } else {
        TypeReader.TypeList list = all.types.typeList(false);
        index = list.shape();
        hasComma = list.hasComma();
      }
      if (hasComma || cursor.at(GoLexer.RBRACK)) {
        cursor.want(GoLexer.RBRACK);
        return new Shape(Kind.INDEX, x.start(), cursor.lastEnd(), 0, x, index);
      }
    }
    return slice(x);
  }

  private Shape slice(Shape x) {
    if (!cursor.got(GoLexer.COLON)) {
      cursor.expected("comma, : or ]");
      cursor.skipTo(GoLexer.COMMA, GoLexer.COLON, GoLexer.RBRACK);
    }
    cursor.expressionDepth++;
    boolean hasHigh = !cursor.at(GoLexer.COLON) && !cursor.at(GoLexer.RBRACK);
    if (hasHigh) expression();
    if (cursor.at(GoLexer.COLON)) {
      if (!hasHigh) cursor.error(cursor.offset(), "middle index required in 3-index slice");
      cursor.next();
      if (cursor.at(GoLexer.RBRACK)) {
        cursor.error(cursor.offset(), "final index required in 3-index slice");
      } else {
        expression();
      }
    }
    cursor.expressionDepth--;
    cursor.want(GoLexer.RBRACK);
    return new Shape(Kind.SLICE, x.start(), cursor.lastEnd(), 0, x, null);
  }

  private Shape call(Shape function) {
    cursor.next();
    cursor.expressionDepth++;
    var arguments =
        new Object() {
          Shape first;
          int count;
          boolean hasDots;
        };
    cursor.list(
        "argument list",
        GoLexer.COMMA,
        GoLexer.RPAREN,
        () -> {
          Shape argument = expression();
          if (arguments.count++ == 0) arguments.first = argument;
          arguments.hasDots = cursor.got(GoLexer.ELLIPSIS);
          return arguments.hasDots;
        });
    cursor.expressionDepth--;
    Shape only = arguments.count == 1 ? arguments.first : null;
    int dots = arguments.hasDots ? 1 : 0;
    return new Shape(Kind.CALL, function.start(), cursor.lastEnd(), dots, function, only);
  }

  private boolean mayBeLiteralType(Shape type) {
    return switch (type.kind()) {
      case NAME, SELECTOR -> cursor.expressionDepth >= 0;
      case INDEX -> cursor.expressionDepth >= 0 && !type.isValue(GoLexer.STAR);
      case ARRAY_TYPE, SLICE_TYPE, STRUCT_TYPE, MAP_TYPE -> true;
      default -> false;
    };
  }

  private void literalValue() {
    cursor.expressionDepth++;
    cursor.want(GoLexer.LBRACE);
    cursor.list(
        "composite literal",
        GoLexer.COMMA,
        GoLexer.RBRACE,
        () -> {
          element();
          if (cursor.got(GoLexer.COLON)) element();
          return false;
        });
    cursor.expressionDepth--;
  }

  private void element() {
    if (cursor.at(GoLexer.LBRACE)) literalValue();
    else expression();
  }
}
