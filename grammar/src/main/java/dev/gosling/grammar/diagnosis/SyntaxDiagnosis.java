package dev.gosling.grammar.diagnosis;

import dev.gosling.grammar.GoLexer;
import dev.gosling.grammar.GoTokenStream;
import dev.gosling.grammar.SyntaxErrors.SyntaxError;
import java.util.List;

/** One reading of a source for its errors. */
public final class SyntaxDiagnosis {
  final Cursor cursor;
  final SourceParts parts;
  final Directives directives;
  final ExpressionReader expressions;
  final TypeReader types;
  final ParameterReader parameters;
  final StatementReader statements;
  final HeaderReader headers;
  final DeclarationReader declarations;

  /**
   * @param tokens all tokens of the source; they are read from the first one on
   * @param lexicalErrors what the lexer has found
   */
  public SyntaxDiagnosis(GoTokenStream tokens, List<SyntaxError> lexicalErrors, SourceParts parts) {
    this.parts = parts;
    cursor = new Cursor(tokens, lexicalErrors);
    directives = cursor.directives;
    expressions = new ExpressionReader(this);
    types = new TypeReader(this);
    parameters = new ParameterReader(this);
    statements = new StatementReader(this);
    headers = new HeaderReader(this);
    declarations = new DeclarationReader(this);
  }

  /** The errors in the order in which gc finds them. */
  public List<SyntaxError> errors() {
    return cursor.errors();
  }

  /** Errors that gc finds only once there are no others, type errors included. */
  public List<SyntaxError> lateErrors() {
    return directives.late();
  }

  /** spec: "Source file organization". */
  public void file() {
    if (!cursor.got(GoLexer.PACKAGE)) {
      cursor.syntaxError("package statement must be first");
      return;
    }
    directives.takeFor(Directives.Owner.FILE);
    declarations.name();
    cursor.want(GoLexer.SEMI);
    if (cursor.hasErrors()) return;

    declarations();
  }

  /** Top-level declarations up to the end. */
  public void declarations() {
    int previous = GoLexer.IMPORT;
    boolean afterBodyless = false;
    while (!cursor.atEnd()) {
      int keyword = cursor.type();
      if (keyword == GoLexer.IMPORT && previous != GoLexer.IMPORT) {
        cursor.syntaxError("imports must appear before other declarations");
      }
      previous = keyword;
      if (!isDeclaration(keyword)) {
        cursor.syntaxError(
            keyword == GoLexer.LBRACE && afterBodyless
                ? "unexpected semicolon or newline before {"
                : "non-declaration statement outside function body");
        skipToDeclaration();
        continue;
      }
      cursor.next();
      afterBodyless = topLevel(keyword);
      directives.reject();
      if (!cursor.atEnd() && !cursor.got(GoLexer.SEMI)) {
        cursor.unexpected(" after top level declaration");
        skipToDeclaration();
      }
    }
    directives.reject();
    directives.finish();
  }

  private static boolean isDeclaration(int keyword) {
    return switch (keyword) {
      case GoLexer.IMPORT, GoLexer.CONST, GoLexer.TYPE, GoLexer.VAR, GoLexer.FUNC -> true;
      default -> false;
    };
  }

  private void skipToDeclaration() {
    cursor.skipTo(GoLexer.IMPORT, GoLexer.CONST, GoLexer.TYPE, GoLexer.VAR, GoLexer.FUNC);
  }

  /** Reads what follows the keyword; whether that is a function without a body. */
  private boolean topLevel(int keyword) {
    switch (keyword) {
      case GoLexer.IMPORT -> declarations.group(declarations::importSpec);
      case GoLexer.CONST -> declarations.group(declarations::constSpec);
      case GoLexer.TYPE -> declarations.group(declarations::typeSpec);
      case GoLexer.VAR -> declarations.group(declarations::varSpec);
      default -> {
        return !declarations.function();
      }
    }
    return false;
  }

  /**
   * Declarations and statements without a package clause.
   *
   * @return whether they are a program: have a statement outside functions that has no error, or a
   *     {@code func main}
   */
  public boolean snippet() {
    boolean isProgram = false;
    while (!cursor.atEnd()) {
      switch (cursor.type()) {
        case GoLexer.IMPORT -> {
          cursor.next();
          declarations.group(declarations::importSpec);
        }
        case GoLexer.FUNC -> isProgram |= functionOrStatement();
        default -> {
          boolean isStatement = !isDeclaration(cursor.type()) && !cursor.at(GoLexer.SEMI);
          int errors = errors().size();
          if (!statements.statement()) {
            cursor.expected("statement");
            cursor.skipTo(GoLexer.SEMI, GoLexer.FUNC);
          }
          isProgram |= isStatement && errors().size() == errors;
        }
      }
      if (!cursor.atEnd()) statements.endOfStatement();
      if (cursor.at(GoLexer.RBRACE)) {
        cursor.expected("statement");
        cursor.next();
        cursor.got(GoLexer.SEMI);
      }
    }
    return isProgram;
  }

  private boolean functionOrStatement() {
    int name = cursor.typeAfter(1) == GoLexer.LPAREN ? afterReceiver() : 1;
    if (cursor.typeAfter(name) != GoLexer.IDENTIFIER) {
      int errors = errors().size();
      statements.statement();
      return errors().size() == errors;
    }
    boolean isMain = name == 1 && cursor.textAfter(1).equals("main");
    cursor.next();
    declarations.function();
    return isMain;
  }

  /** How many tokens behind the next one the parentheses that follow it end. */
  private int afterReceiver() {
    int depth = 0;
    for (int i = 1; ; i++) {
      switch (cursor.typeAfter(i)) {
        case GoLexer.LPAREN -> depth++;
        case GoLexer.RPAREN -> {
          if (--depth == 0) return i + 1;
        }
        case GoLexer.EOF -> {
          return i;
        }
        default -> {}
      }
    }
  }
}
