package dev.gosling.grammar.diagnosis;

import dev.gosling.grammar.GoLexer;
import dev.gosling.grammar.GoToken;
import dev.gosling.grammar.diagnosis.StatementReader.Simple;

/** If, for and switch statements. */
final class HeaderReader {
  private final Cursor cursor;
  private final SyntaxDiagnosis all;

  HeaderReader(SyntaxDiagnosis all) {
    this.all = all;
    this.cursor = all.cursor;
  }

  void ifStmt() {
    header(GoLexer.IF);
    all.statements.block("if clause");
    if (!cursor.got(GoLexer.ELSE)) return;
    switch (cursor.type()) {
      case GoLexer.IF -> ifStmt();
      case GoLexer.LBRACE -> all.statements.block(null);
      default -> {
        cursor.syntaxError("else must be followed by if or statement block");
        cursor.skipTo(GoLexer.IDENTIFIER, GoLexer.RBRACE);
      }
    }
  }

  void forStmt() {
    header(GoLexer.FOR);
    all.statements.block("for clause");
  }

  void switchStmt() {
    header(GoLexer.SWITCH);
    all.statements.clauses("switch", all.expressions::expressionList);
  }

  private void header(int keyword) {
    cursor.next();
    if (cursor.at(GoLexer.LBRACE)) {
      if (keyword == GoLexer.IF) cursor.syntaxError("missing condition in if statement");
      return;
    }
    int outer = cursor.expressionDepth;
    cursor.expressionDepth = -1;
    clauses(keyword);
    cursor.expressionDepth = outer;
  }

  private void clauses(int keyword) {
    Simple init = null;
    if (!cursor.at(GoLexer.SEMI)) {
      if (cursor.got(GoLexer.VAR)) {
        String name = Cursor.name(keyword).substring("keyword ".length());
        cursor.syntaxError("var declaration not allowed in " + name + " initializer");
      }
      init = all.statements.simple(null, keyword);
      if (init.type() == Simple.Type.RANGE) return;
    }
    if (cursor.at(GoLexer.LBRACE)) {
      condition(init, cursor.lastEnd(), keyword, null);
      return;
    }
    GoToken semicolon = null;
    if (cursor.at(GoLexer.SEMI)) {
      semicolon = cursor.token();
      cursor.next();
    } else {
      cursor.want(GoLexer.LBRACE);
      if (!cursor.at(GoLexer.LBRACE)) cursor.skipTo(GoLexer.LBRACE, GoLexer.RBRACE);
    }
    Simple condition = null;
    int end = cursor.lastEnd();
    if (keyword != GoLexer.FOR) {
      if (!cursor.at(GoLexer.LBRACE)) condition = all.statements.simple(null, keyword);
      end = cursor.lastEnd();
    } else if (cursor.at(GoLexer.LBRACE)) {
      cursor.expected("for loop condition");
    } else {
      if (!cursor.at(GoLexer.SEMI)) condition = all.statements.simple(null, 0);
      end = cursor.lastEnd();
      cursor.want(GoLexer.SEMI);
      if (!cursor.at(GoLexer.LBRACE)) post();
    }
    condition(condition, end, keyword, semicolon);
  }

  private void post() {
    Simple post = all.statements.simple(null, 0);
    if (!post.isDefinition()) return;
    cursor.syntaxError(post.operator(), "cannot declare in post statement of for loop");
  }

  /**
   * @param condition the statement in the condition's place, or null
   * @param end the offset behind it
   * @param semicolon the one before it, or null
   */
  private void condition(Simple condition, int end, int keyword, GoToken semicolon) {
    if (condition == null) {
      if (keyword != GoLexer.IF || semicolon == null) return;
      int at = semicolon.getStartIndex();
      if (semicolon.isInserted()) {
        cursor.syntaxError(
            at, "unexpected " + semicolon.description() + ", expected { after if clause");
      } else {
        cursor.syntaxError(at, "missing condition in if statement");
      }
      return;
    }
    if (condition.type() == Simple.Type.EXPRESSION) return;
    String text = all.parts.statement(condition.start(), end);
    cursor.syntaxError(condition.operator(), "cannot use " + text + " as value");
  }
}
