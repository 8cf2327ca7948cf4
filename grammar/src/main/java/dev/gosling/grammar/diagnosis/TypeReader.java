package dev.gosling.grammar.diagnosis;

import dev.gosling.grammar.GoLexer;
import dev.gosling.grammar.diagnosis.Shape.Kind;

/** spec: "Types". Methods called {@code maybe…} read nothing and return null where none starts. */
final class TypeReader {
  private final Cursor cursor;
  private final SyntaxDiagnosis all;

  TypeReader(SyntaxDiagnosis all) {
    this.all = all;
    this.cursor = all.cursor;
  }

  /**
   * @param hasComma whether there was a comma, be it behind the only element
   */
  record TypeList(Shape shape, boolean hasComma) {}

  Shape type() {
    Shape type = maybeType();
    if (type != null) return type;
    int start = cursor.offset();
    cursor.expected("type");
    cursor.skipTo(
        GoLexer.COMMA, GoLexer.COLON, GoLexer.SEMI, GoLexer.RPAREN, GoLexer.RBRACK, GoLexer.RBRACE);
    return Shape.of(Kind.BAD, start, start);
  }

  Shape maybeType() {
    int start = cursor.offset();
    switch (cursor.type()) {
      case GoLexer.STAR -> {
        cursor.next();
        return pointer(start, type());
      }
      case GoLexer.ARROW -> {
        cursor.next();
        cursor.want(GoLexer.CHAN);
        return channel(start, Shape.RECEIVE);
      }
      case GoLexer.FUNC -> {
        cursor.next();
        functionType("function type");
        return Shape.of(Kind.FUNC_TYPE, start, cursor.lastEnd());
      }
      case GoLexer.LBRACK -> {
        cursor.next();
        return cursor.got(GoLexer.RBRACK) ? sliceType(start) : arrayType(start, null);
      }
      case GoLexer.CHAN -> {
        cursor.next();
        return channel(start, cursor.got(GoLexer.ARROW) ? Shape.SEND : 0);
      }
      case GoLexer.MAP -> {
        cursor.next();
        cursor.want(GoLexer.LBRACK);
        type();
        cursor.want(GoLexer.RBRACK);
        type();
        return Shape.of(Kind.MAP_TYPE, start, cursor.lastEnd());
      }
      case GoLexer.STRUCT -> {
        return structType();
      }
      case GoLexer.INTERFACE -> {
        return interfaceType();
      }
      case GoLexer.IDENTIFIER -> {
        return qualifiedName(null);
      }
      case GoLexer.LPAREN -> {
        cursor.next();
        Shape type = type();
        cursor.want(GoLexer.RPAREN);
        return type;
      }
      default -> {
        return null;
      }
    }
  }

  private Shape pointer(int start, Shape base) {
    return new Shape(Kind.UNARY, start, cursor.lastEnd(), GoLexer.STAR, base, null);
  }

  private Shape channel(int start, int direction) {
    Shape element = maybeType();
    if (element == null) {
      cursor.syntaxError("missing channel element type");
      element = Shape.of(Kind.BAD, cursor.offset(), cursor.offset());
    }
    return new Shape(Kind.CHAN_TYPE, start, cursor.lastEnd(), direction, element, null);
  }

  /**
   * The rest of an array type.
   *
   * @param start offset of the bracket, which has been read
   * @param length the length, if it has been read
   */
  Shape arrayType(int start, Shape length) {
    if (length == null && !cursor.got(GoLexer.ELLIPSIS)) {
      cursor.expressionDepth++;
      all.expressions.expression();
      cursor.expressionDepth--;
    }
    if (cursor.at(GoLexer.COMMA)) {
      cursor.syntaxError("unexpected comma; expected ]");
      cursor.next();
    }
    cursor.want(GoLexer.RBRACK);
    type();
    return Shape.of(Kind.ARRAY_TYPE, start, cursor.lastEnd());
  }

  Shape sliceType(int start) {
    type();
    return Shape.of(Kind.SLICE_TYPE, start, cursor.lastEnd());
  }

  /**
   * What follows {@code func} and the function's name.
   *
   * @param context who must have no type parameters; or null
   */
  void functionType(String context) {
    int start = cursor.offset();
    if (cursor.got(GoLexer.LBRACK)) {
      if (context != null) cursor.syntaxError(start, context + " must have no type parameters");
      if (cursor.at(GoLexer.RBRACK)) {
        cursor.syntaxError("empty type parameter list");
        cursor.next();
      } else {
        all.parameters.typeParameters(null, null);
      }
    }
    cursor.want(GoLexer.LPAREN);
    all.parameters.parameters(true);
    if (cursor.got(GoLexer.LPAREN)) all.parameters.parameters(false);
    else maybeType();
  }

  private Shape structType() {
    int start = cursor.offset();
    cursor.next();
    cursor.want(GoLexer.LBRACE);
    cursor.list(
        "struct type",
        GoLexer.SEMI,
        GoLexer.RBRACE,
        () -> {
          field();
          return false;
        });
    return Shape.of(Kind.STRUCT_TYPE, start, cursor.lastEnd());
  }

  private void field() {
    switch (cursor.type()) {
      case GoLexer.IDENTIFIER -> namedField();
      case GoLexer.STAR -> {
        cursor.next();
        if (cursor.at(GoLexer.LPAREN)) {
          cursor.syntaxError("cannot parenthesize embedded type");
          cursor.next();
          qualifiedName(null);
          cursor.got(GoLexer.RPAREN);
        } else {
          qualifiedName(null);
        }
      }
      case GoLexer.LPAREN -> {
        cursor.syntaxError("cannot parenthesize embedded type");
        cursor.next();
        cursor.got(GoLexer.STAR);
        qualifiedName(null);
        cursor.got(GoLexer.RPAREN);
      }
      default -> {
        cursor.expected("field name or embedded type");
        cursor.skipTo(GoLexer.SEMI, GoLexer.RBRACE);
        return;
      }
    }
    if (cursor.atLiteral()) cursor.next();
  }

  private void namedField() {
    Shape name = all.expressions.one(Kind.NAME);
    boolean isEmbedded =
        switch (cursor.type()) {
          case GoLexer.DOT, GoLexer.SEMI, GoLexer.RBRACE -> true;
          default -> cursor.atLiteral();
        };
    if (isEmbedded) {
      qualifiedName(name);
      return;
    }
    boolean isOne = !cursor.at(GoLexer.COMMA);
    all.declarations.moreNames();
    if (isOne && cursor.at(GoLexer.LBRACK)) arrayOrTypeArguments(name);
    else type();
  }

  /**
   * What the bracket behind a name starts: {@code a [n]E}, {@code a []E} or {@code T[P, Q]}, which
   * is an {@link Kind#INDEX}.
   */
  Shape arrayOrTypeArguments(Shape name) {
    int start = cursor.offset();
    cursor.next();
    if (cursor.got(GoLexer.RBRACK)) return sliceType(start);
    TypeList list = typeList(false);
    cursor.want(GoLexer.RBRACK);
    if (!list.hasComma() && maybeType() != null) {
      return Shape.of(Kind.ARRAY_TYPE, start, cursor.lastEnd());
    }
    return new Shape(Kind.INDEX, name.start(), cursor.lastEnd(), 0, name, list.shape());
  }

  private Shape interfaceType() {
    int start = cursor.offset();
    cursor.next();
    cursor.want(GoLexer.LBRACE);
    cursor.list(
        "interface type",
        GoLexer.SEMI,
        GoLexer.RBRACE,
        () -> {
          if (!cursor.at(GoLexer.IDENTIFIER)) {
            typeElem();
          } else {
            Shape embedded = method();
            if (embedded != null) moreTerms(embedded);
          }
          return false;
        });
    return Shape.of(Kind.INTERFACE_TYPE, start, cursor.lastEnd());
  }

  /** A method, or an embedded type that starts with a name: then its shape. */
  private Shape method() {
    Shape name = all.expressions.one(Kind.NAME);
    return switch (cursor.type()) {
      case GoLexer.LPAREN -> methodType();
      case GoLexer.LBRACK -> genericMethodOrType(name);
      default -> qualifiedName(name);
    };
  }

  private Shape methodType() {
    functionType("interface method");
    return null;
  }

  private Shape genericMethodOrType(Shape name) {
    int bracket = cursor.offset();
    cursor.next();
    if (cursor.at(GoLexer.RBRACK)) {
      int end = cursor.offset();
      cursor.next();
      if (cursor.at(GoLexer.LPAREN)) {
        cursor.error(end, "empty type parameter list");
        return methodType();
      }
      cursor.error(end, "empty type argument list");
      return name;
    }
    ParameterReader.Parameters list = all.parameters.typeArgumentsOrParameters();
    if (list.isEmpty()) return cursor.at(GoLexer.LPAREN) ? methodType() : name;
    if (list.isNamed()) {
      methodType();
      cursor.error(bracket, "interface method must have no type parameters");
      return null;
    }
    return new Shape(Kind.INDEX, name.start(), cursor.lastEnd(), 0, name, list.firstType());
  }

  Shape typeElem() {
    return moreTerms(term());
  }

  /** The terms behind the first one of a union. */
  Shape moreTerms(Shape first) {
    Shape union = first;
    while (cursor.got(GoLexer.OR)) {
      Shape term = term();
      union = new Shape(Kind.BINARY, union.start(), term.end(), GoLexer.OR, union, term);
    }
    return union;
  }

  private Shape term() {
    int start = cursor.offset();
    if (cursor.got(GoLexer.TILDE)) {
      return new Shape(Kind.UNARY, start, cursor.lastEnd(), GoLexer.TILDE, type(), null);
    }
    Shape type = maybeType();
    if (type != null) return type;
    cursor.expected("~ term or type");
    cursor.skipTo(Cursor.OPERATOR, GoLexer.SEMI, GoLexer.RPAREN, GoLexer.RBRACK, GoLexer.RBRACE);
    return Shape.of(Kind.BAD, start, start);
  }

  /**
   * @param first the name, if it has been read
   */
  Shape qualifiedName(Shape first) {
    Shape x = first;
    if (x == null && cursor.at(GoLexer.IDENTIFIER)) x = all.expressions.one(Kind.NAME);
    if (x == null) {
      x = Shape.of(Kind.NAME, cursor.offset(), cursor.offset());
      cursor.expected("name");
      cursor.skipTo(GoLexer.DOT, GoLexer.SEMI, GoLexer.RBRACE);
    }
    if (cursor.got(GoLexer.DOT)) {
      all.declarations.name();
      x = new Shape(Kind.SELECTOR, x.start(), cursor.lastEnd(), 0, x, null);
    }
    return cursor.at(GoLexer.LBRACK) ? instance(x) : x;
  }

  private Shape instance(Shape generic) {
    cursor.next();
    Shape index;
    if (cursor.at(GoLexer.RBRACK)) {
      cursor.expected("type argument list");
      index = Shape.of(Kind.BAD, cursor.offset(), cursor.offset());
    } else {
      index = typeList(true).shape();
    }
    cursor.want(GoLexer.RBRACK);
    return new Shape(Kind.INDEX, generic.start(), cursor.lastEnd(), 0, generic, index);
  }

  /**
   * @param isStrict whether the first element too must be a type, not any expression
   */
  TypeList typeList(boolean isStrict) {
    cursor.expressionDepth++;
    Shape first = isStrict ? type() : all.expressions.expression();
    Shape list = first;
    boolean hasComma = cursor.got(GoLexer.COMMA);
    if (hasComma && maybeType() != null) {
      list = new Shape(Kind.LIST, first.start(), cursor.lastEnd(), 0, first, null);
      while (cursor.got(GoLexer.COMMA) && maybeType() != null) {}
    }
    cursor.expressionDepth--;
    return new TypeList(list, hasComma);
  }
}
