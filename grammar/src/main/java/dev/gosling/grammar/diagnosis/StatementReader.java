package dev.gosling.grammar.diagnosis;

import dev.gosling.grammar.GoLexer;
import dev.gosling.grammar.diagnosis.Shape.Kind;

/** spec: "Statements". */
final class StatementReader {
  private final Cursor cursor;
  private final SyntaxDiagnosis all;

  StatementReader(SyntaxDiagnosis all) {
    this.all = all;
    this.cursor = all.cursor;
  }

  /**
   * A simple statement.
   *
   * @param operator offset of its operator
   * @param isDefinition whether it is {@code x := y}
   * @param x the expression before the operator
   */
  record Simple(Type type, int start, int operator, boolean isDefinition, Shape x) {
    enum Type {
      EXPRESSION,
      ASSIGNMENT,
      SEND,
      RANGE
    }
  }

  /** Whether the function that is being read has labels or branches, those inside it aside. */
  private boolean hasBranches;

  /** A body with its braces. What is wrong with its labels and branches is reported behind it. */
  void functionBody() {
    int start = cursor.offset();
    int errors = cursor.errorCount();
    boolean outerHasBranches = hasBranches;
    hasBranches = false;
    cursor.functionDepth++;
    block(null);
    cursor.functionDepth--;
    // That parses the body again, with all functions in it.
    if (hasBranches && cursor.errorCount() == errors) {
      all.parts.branches(start, cursor.lastEnd(), cursor::branchError);
    }
    hasBranches = outerHasBranches;
  }

  /**
   * @param context what the block belongs to; null if its brace is the next token
   */
  void block(String context) {
    if (!cursor.got(GoLexer.LBRACE)) {
      cursor.expected("{ after " + context);
      cursor.skipTo(GoLexer.IDENTIFIER, GoLexer.RBRACE);
      if (cursor.got(GoLexer.RBRACE)) return;
    }
    list();
    cursor.want(GoLexer.RBRACE);
  }

  void list() {
    while (!endsList()) {
      boolean hasStatement = statement();
      all.directives.reject();
      if (!hasStatement) break;
      endOfStatement();
    }
  }

  private boolean endsList() {
    return switch (cursor.type()) {
      case GoLexer.EOF, GoLexer.RBRACE, GoLexer.CASE, GoLexer.DEFAULT -> true;
      default -> false;
    };
  }

  /** Takes the semicolon behind a statement. */
  void endOfStatement() {
    if (cursor.got(GoLexer.SEMI) || cursor.at(GoLexer.RBRACE)) return;
    cursor.unexpected(" at end of statement");
    cursor.skipTo(GoLexer.SEMI, GoLexer.RBRACE, GoLexer.CASE, GoLexer.DEFAULT);
    cursor.got(GoLexer.SEMI);
  }

  /** Reads a statement, perhaps an empty one; false if none starts here. */
  boolean statement() {
    switch (cursor.type()) {
      case GoLexer.VAR -> {
        cursor.next();
        all.declarations.group(all.declarations::varSpec);
        return true;
      }
      case GoLexer.CONST -> {
        cursor.next();
        all.declarations.group(all.declarations::constSpec);
        return true;
      }
      case GoLexer.TYPE -> {
        cursor.next();
        all.declarations.group(all.declarations::typeSpec);
        return true;
      }
      default -> {
        all.directives.reject();
        return noDeclaration();
      }
    }
  }

  private boolean noDeclaration() {
    switch (cursor.type()) {
      case GoLexer.IDENTIFIER -> {
        Shape x = all.expressions.expressionList();
        if (x.is(Kind.NAME) && cursor.at(GoLexer.COLON)) return labeled();
        simple(x, 0);
      }
      case GoLexer.LBRACE -> block(null);
      case GoLexer.PLUS,
          GoLexer.MINUS,
          GoLexer.STAR,
          GoLexer.AND,
          GoLexer.XOR,
          GoLexer.NOT,
          GoLexer.ARROW,
          GoLexer.INT_LIT,
          GoLexer.FLOAT_LIT,
          GoLexer.IMAGINARY_LIT,
          GoLexer.RUNE_LIT,
          GoLexer.STRING_LIT,
          GoLexer.FUNC,
          GoLexer.LPAREN,
          GoLexer.LBRACK,
          GoLexer.STRUCT,
          GoLexer.MAP,
          GoLexer.CHAN,
          GoLexer.INTERFACE ->
          simple(null, 0);
      case GoLexer.FOR -> all.headers.forStmt();
      case GoLexer.SWITCH -> all.headers.switchStmt();
      case GoLexer.SELECT -> select();
      case GoLexer.IF -> all.headers.ifStmt();
      case GoLexer.FALLTHROUGH, GoLexer.BREAK, GoLexer.CONTINUE, GoLexer.GOTO -> branch();
      case GoLexer.GO, GoLexer.DEFER -> call();
      case GoLexer.RETURN -> {
        cursor.next();
        if (!cursor.at(GoLexer.SEMI) && !cursor.at(GoLexer.RBRACE)) {
          all.expressions.expressionList();
        }
      }
      case GoLexer.SEMI -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  private void branch() {
    hasBranches = true;
    int keyword = cursor.type();
    cursor.next();
    if (keyword == GoLexer.GOTO) all.declarations.name();
    else if (keyword != GoLexer.FALLTHROUGH) cursor.got(GoLexer.IDENTIFIER);
  }

  private boolean labeled() {
    hasBranches = true;
    int colon = cursor.offset();
    cursor.next();
    if (cursor.at(GoLexer.RBRACE) || statement()) return true;
    cursor.syntaxError(colon, "missing statement after label");
    return false;
  }

  /** A go or defer statement. */
  private void call() {
    String keyword = cursor.token().getText();
    cursor.next();
    Shape x = all.expressions.primary(null, cursor.at(GoLexer.LPAREN));
    if (!x.is(Kind.PAREN)) return;
    cursor.error(x.start(), "expression in " + keyword + " must not be parenthesized");
  }

  /**
   * @param given the expressions it starts with, if they have been read
   * @param keyword of the header it stands in; 0 elsewhere, also where no range clause is allowed
   */
  Simple simple(Shape given, int keyword) {
    int start = given == null ? cursor.offset() : given.start();
    if (keyword == GoLexer.FOR && cursor.at(GoLexer.RANGE)) return range(start, start, null);
    Shape x = given == null ? all.expressions.expressionList() : given;
    int operator = cursor.offset();
    if (cursor.at(GoLexer.ASSIGN) || cursor.at(GoLexer.DEFINE)) {
      return assignment(start, x, keyword);
    }
    if (x.is(Kind.LIST)) {
      cursor.expected(":= or = or comma");
      cursor.skipTo(GoLexer.SEMI, GoLexer.RBRACE);
      return new Simple(Simple.Type.EXPRESSION, start, operator, false, x.x());
    }
    return switch (cursor.type()) {
      case GoLexer.INC, GoLexer.DEC -> {
        cursor.next();
        yield new Simple(Simple.Type.ASSIGNMENT, start, operator, false, x);
      }
      case GoLexer.ARROW -> {
        cursor.next();
        all.expressions.expression();
        yield new Simple(Simple.Type.SEND, start, operator, false, x);
      }
      case GoLexer.PLUS_ASSIGN,
          GoLexer.MINUS_ASSIGN,
          GoLexer.STAR_ASSIGN,
          GoLexer.SLASH_ASSIGN,
          GoLexer.PERCENT_ASSIGN,
          GoLexer.AND_ASSIGN,
          GoLexer.OR_ASSIGN,
          GoLexer.XOR_ASSIGN,
          GoLexer.SHL_ASSIGN,
          GoLexer.SHR_ASSIGN,
          GoLexer.AND_NOT_ASSIGN -> {
        cursor.next();
        all.expressions.expression();
        yield new Simple(Simple.Type.ASSIGNMENT, start, operator, false, x);
      }
      default -> new Simple(Simple.Type.EXPRESSION, start, operator, false, x);
    };
  }

  private Simple assignment(int start, Shape left, int keyword) {
    int operator = cursor.offset();
    boolean isDefinition = cursor.at(GoLexer.DEFINE);
    cursor.next();
    if (keyword == GoLexer.FOR && cursor.at(GoLexer.RANGE)) return range(start, operator, left);
    Shape right = all.expressions.expressionList();
    boolean isGuard =
        keyword == GoLexer.SWITCH && isDefinition && right.is(Kind.GUARD) && left.is(Kind.NAME);
    return new Simple(
        isGuard ? Simple.Type.EXPRESSION : Simple.Type.ASSIGNMENT,
        start,
        operator,
        isDefinition,
        isGuard ? right : left);
  }

  private Simple range(int start, int operator, Shape left) {
    cursor.next();
    all.expressions.expression();
    return new Simple(Simple.Type.RANGE, start, operator, false, left);
  }

  private void select() {
    cursor.next();
    clauses("select", () -> simple(null, 0));
  }

  /**
   * What follows the header of a switch or select.
   *
   * @param afterCase reads what stands behind {@code case}
   */
  void clauses(String keyword, Runnable afterCase) {
    if (!cursor.got(GoLexer.LBRACE)) {
      cursor.syntaxError("missing { after " + keyword + " clause");
      cursor.skipTo(GoLexer.CASE, GoLexer.DEFAULT, GoLexer.RBRACE);
    }
    while (!cursor.atEnd() && !cursor.at(GoLexer.RBRACE)) {
      if (cursor.got(GoLexer.CASE)) {
        afterCase.run();
      } else if (!cursor.got(GoLexer.DEFAULT)) {
        cursor.expected("case or default or }");
        cursor.skipTo(GoLexer.COLON, GoLexer.CASE, GoLexer.DEFAULT, GoLexer.RBRACE);
      }
      cursor.want(GoLexer.COLON);
      list();
    }
    cursor.want(GoLexer.RBRACE);
  }
}
