package dev.gosling.grammar.diagnosis;

import dev.gosling.grammar.GoLexer;
import dev.gosling.grammar.diagnosis.Shape.Kind;

/** spec: "Declarations and scope", and import declarations. */
final class DeclarationReader {
  private final Cursor cursor;
  private final SyntaxDiagnosis all;

  DeclarationReader(SyntaxDiagnosis all) {
    this.all = all;
    this.cursor = all.cursor;
  }

  /** What follows the keyword: one specification, or several in parentheses. */
  void group(Runnable spec) {
    if (!cursor.at(GoLexer.LPAREN)) {
      spec.run();
      return;
    }
    all.directives.reject();
    cursor.next();
    cursor.list(
        "grouped declaration",
        GoLexer.SEMI,
        GoLexer.RPAREN,
        () -> {
          spec.run();
          return false;
        });
  }

  void importSpec() {
    all.directives.takeFor(Directives.Owner.IMPORT);
    if (!cursor.got(GoLexer.IDENTIFIER)) cursor.got(GoLexer.DOT);
    if (!cursor.atLiteral()) {
      cursor.syntaxError("missing import path");
      cursor.skipTo(GoLexer.SEMI, GoLexer.RPAREN);
      return;
    }
    boolean isPath = cursor.at(GoLexer.STRING_LIT) || cursor.token().isMalformed();
    all.directives.imported(cursor.token().getText());
    int path = cursor.offset();
    cursor.next();
    if (!isPath) cursor.syntaxError(path, "import path must be a string");
  }

  void constSpec() {
    all.directives.takeFor(Directives.Owner.CONST);
    name();
    moreNames();
    if (cursor.atEnd() || cursor.at(GoLexer.SEMI) || cursor.at(GoLexer.RPAREN)) return;
    all.types.maybeType();
    if (cursor.gotAssign()) all.expressions.expressionList();
  }

  void varSpec() {
    int embed = all.directives.takeFor(Directives.Owner.VAR);
    boolean isLocal = cursor.functionDepth > 0;
    if (!isLocal) all.directives.declared(cursor.token().getText());
    name();
    boolean isOne = !cursor.at(GoLexer.COMMA);
    moreNames();
    boolean hasValue = cursor.gotAssign();
    if (!hasValue) {
      all.types.type();
      hasValue = cursor.gotAssign();
    }
    if (hasValue) all.expressions.expressionList();
    if (embed >= 0) all.directives.checkEmbed(embed, isOne, hasValue, isLocal);
  }

  void typeSpec() {
    all.directives.takeFor(Directives.Owner.TYPE);
    name();
    Shape type;
    if (cursor.at(GoLexer.LBRACK)) {
      type = afterBracket();
    } else {
      cursor.gotAssign();
      type = all.types.maybeType();
    }
    if (type == null) {
      cursor.unexpected(" in type declaration");
      cursor.skipTo(GoLexer.SEMI, GoLexer.RPAREN);
    }
  }

  /** An array or slice type, or type parameters and a type. Null if there is no type. */
  private Shape afterBracket() {
    int bracket = cursor.offset();
    cursor.next();
    if (cursor.got(GoLexer.RBRACK)) return all.types.sliceType(bracket);
    if (!cursor.at(GoLexer.IDENTIFIER)) return all.types.arrayType(bracket, null);
    Shape x = all.expressions.one(Kind.NAME);
    // No constant expression continues with a bracket, a constraint may: "P []E".
    if (!cursor.at(GoLexer.LBRACK)) {
      cursor.expressionDepth++;
      x = all.expressions.binary(all.expressions.primary(x, false), 0);
      cursor.expressionDepth--;
    }
    Split split = split(x, cursor.at(GoLexer.COMMA));
    if (split == null || split.type == null && cursor.at(GoLexer.RBRACK)) {
      return all.types.arrayType(bracket, x);
    }
    all.parameters.typeParameters(split.name, split.type);
    cursor.gotAssign();
    return all.types.maybeType();
  }

  /** A type parameter and its constraint, which may be absent. */
  private record Split(Shape name, Shape type) {}

  /**
   * Takes an expression for a type parameter: {@code P *C} reads as a product, {@code P (C)} as a
   * call. Null where it cannot be one, or could as well be an array length and {@code force} is not
   * set.
   */
  private static Split split(Shape x, boolean force) {
    switch (x.kind()) {
      case NAME -> {
        return new Split(x, null);
      }
      case BINARY -> {
        boolean isType = force || x.y().isTypeElem(GoLexer.TILDE);
        if (x.op() == GoLexer.STAR && x.x().is(Kind.NAME) && isType) {
          int star = x.x().end();
          return new Split(x.x(), new Shape(Kind.UNARY, star, x.end(), GoLexer.STAR, x.y(), null));
        }
        if (x.op() != GoLexer.OR) return null;
        Split left = split(x.x(), isType);
        if (left == null || left.type == null) return null;
        return new Split(
            left.name,
            new Shape(Kind.BINARY, left.type.start(), x.end(), GoLexer.OR, left.type, x.y()));
      }
      case CALL -> {
        boolean isOne = x.y() != null && x.op() == 0 && x.x().is(Kind.NAME);
        if (!isOne || !force && !x.y().isTypeElem(GoLexer.TILDE)) return null;
        return new Split(x.x(), x.y().withoutParens());
      }
      default -> {
        return null;
      }
    }
  }

  /**
   * What follows {@code func} at top level.
   *
   * @return whether there is a body
   */
  boolean function() {
    all.directives.takeFor(Directives.Owner.FUNC);
    String context = null;
    if (cursor.got(GoLexer.LPAREN)) {
      context = "method";
      int receivers = all.parameters.parameters(false).size();
      if (receivers == 0) cursor.error(cursor.offset(), "method has no receiver");
      if (receivers > 1) cursor.error(cursor.offset(), "method has multiple receivers");
    }
    if (cursor.at(GoLexer.IDENTIFIER)) {
      if (context == null) all.directives.declared(cursor.token().getText());
      cursor.next();
      all.types.functionType(context);
    } else {
      cursor.expected(context == null ? "name or (" : "name");
      cursor.skipTo(GoLexer.LBRACE, GoLexer.SEMI);
    }
    if (!cursor.at(GoLexer.LBRACE)) return false;
    all.statements.functionBody();
    return true;
  }

  void name() {
    if (cursor.got(GoLexer.IDENTIFIER)) return;
    cursor.expected("name");
    cursor.skip();
  }

  void moreNames() {
    while (cursor.got(GoLexer.COMMA)) name();
  }
}
