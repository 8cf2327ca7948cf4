package dev.gosling.grammar.diagnosis;

import dev.gosling.grammar.GoLexer;
import dev.gosling.grammar.GoToken;
import dev.gosling.grammar.GoTokenStream;
import dev.gosling.grammar.SyntaxErrors.SyntaxError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The place in the tokens, and the errors found so far in gc's order: the lexer's come when the
 * token is read that holds them.
 */
final class Cursor {
  /** In a follow set: every operator that gc's scanner does not tell from others. */
  static final int OPERATOR = -2;

  private final GoTokenStream tokens;
  private final List<SyntaxError> lexical;
  private final List<SyntaxError> errors = new ArrayList<>();
  private GoToken token;
  private int branchErrors;
  private int nextLexical;
  private int nextComment;
  private int lastEnd;

  /** Told of the directives on the way. */
  final Directives directives = new Directives(this);

  /** How many function bodies the cursor is in. */
  int functionDepth;

  /** Below 0 in the header of a statement, where {@code &#123;} opens a block. */
  int expressionDepth;

  Cursor(GoTokenStream tokens, List<SyntaxError> lexicalErrors) {
    this.tokens = tokens;
    this.lexical = new ArrayList<>(lexicalErrors);
    this.lexical.sort(Comparator.comparingInt(SyntaxError::offset));
    tokens.seek(0);
    read();
  }

  private void read() {
    token = tokens.LT(1);
    List<GoToken> comments = tokens.directives();
    while (nextComment < comments.size()) {
      GoToken comment = comments.get(nextComment);
      if (comment.getStartIndex() > token.getStartIndex()) break;
      directives.read(comment, isAloneOnLine(comment.getStartIndex()));
      nextComment++;
    }
    boolean isEnd = token.getType() == GoLexer.EOF;
    int end = isEnd ? Integer.MAX_VALUE : Math.max(token.getStopIndex(), token.getStartIndex());
    // "newline in string" is reported at the newline.
    if (token.isMalformed()) end++;
    while (nextLexical < lexical.size() && lexical.get(nextLexical).offset() <= end) {
      errors.add(lexical.get(nextLexical++));
    }
  }

  private boolean isAloneOnLine(int offset) {
    for (int i = offset - 1; i >= 0; i--) {
      switch (tokens.source()[i]) {
        case '\n' -> {
          return true;
        }
        case ' ', '\t', '\r' -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  GoToken token() {
    return token;
  }

  /** The type of the next token, without the marks that the generated parser leaves. */
  int type() {
    return plain(token.getType());
  }

  private static int plain(int type) {
    return switch (type) {
      case GoLexer.EXPR_LBRACE -> GoLexer.LBRACE;
      case GoLexer.DECL_FUNC -> GoLexer.FUNC;
      case GoLexer.RESULT_LPAREN -> GoLexer.LPAREN;
      case GoLexer.RESULT_STAR -> GoLexer.STAR;
      case GoLexer.RESULT_ARROW -> GoLexer.ARROW;
      default -> type;
    };
  }

  /** The type of the token that stands {@code distance} tokens behind the next one. */
  int typeAfter(int distance) {
    return plain(tokens.LA(1 + distance));
  }

  String textAfter(int distance) {
    return tokens.LT(1 + distance).getText();
  }

  boolean at(int type) {
    return type() == type;
  }

  boolean atEnd() {
    return token.getType() == GoLexer.EOF;
  }

  boolean atLiteral() {
    return switch (type()) {
      case GoLexer.INT_LIT,
          GoLexer.FLOAT_LIT,
          GoLexer.IMAGINARY_LIT,
          GoLexer.RUNE_LIT,
          GoLexer.STRING_LIT ->
          true;
      default -> false;
    };
  }

  int offset() {
    return token.getStartIndex();
  }

  /** The offset behind the last token that was read. */
  int lastEnd() {
    return lastEnd;
  }

  void next() {
    lastEnd = token.getStopIndex() + 1;
    tokens.consume();
    read();
  }

  boolean got(int type) {
    if (!at(type)) return false;
    next();
    return true;
  }

  void want(int type) {
    if (got(type)) return;
    expected(name(type));
    skip();
  }

  /** Takes {@code =}; complains of {@code :=} and takes it too. */
  boolean gotAssign() {
    if (at(GoLexer.DEFINE)) expected("=");
    else if (!at(GoLexer.ASSIGN)) return false;
    next();
    return true;
  }

  // Errors

  List<SyntaxError> errors() {
    return errors;
  }

  boolean hasErrors() {
    return errorCount() > 0;
  }

  /** Without those of branches, which in gc the parser does not see. */
  int errorCount() {
    return errors.size() - branchErrors;
  }

  void branchError(int offset, String message) {
    error(offset, message);
    branchErrors++;
  }

  /** An error that is no syntax error to gc: the tree is still good. */
  void error(int offset, String message) {
    errors.add(new SyntaxError(offset, message));
  }

  void syntaxError(String message) {
    syntaxError(offset(), message);
  }

  void syntaxError(int offset, String message) {
    if (atEnd() && hasErrors()) return;
    error(offset, "syntax error: " + message);
  }

  /** {@code unexpected X, expected what}. */
  void expected(String what) {
    unexpected(", expected " + what);
  }

  /**
   * @param rest what follows the token's name
   */
  void unexpected(String rest) {
    syntaxError("unexpected " + token.description() + rest);
  }

  /** What gc calls a token that it expects. */
  static String name(int type) {
    return switch (type) {
      case GoLexer.IDENTIFIER -> "name";
      case GoLexer.COMMA -> "comma";
      case GoLexer.SEMI -> "semicolon or newline";
      default -> {
        String quoted = GoLexer.VOCABULARY.getLiteralName(type);
        String text = quoted.substring(1, quoted.length() - 1);
        yield type >= GoLexer.BREAK && type <= GoLexer.VAR ? "keyword " + text : text;
      }
    };
  }

  // Skipping

  /** Drops one token, so that there is progress. */
  void skip() {
    if (!atEnd()) next();
  }

  /** Skips to one of {@code follow}; in a function also to a keyword that starts a statement. */
  void skipTo(int... follow) {
    while (!atEnd() && !stopsAt(follow)) next();
  }

  private boolean stopsAt(int[] follow) {
    if (functionDepth > 0 && startsStatement(type())) return true;
    for (int type : follow) {
      if (type == OPERATOR ? isOperator(type()) : at(type)) return true;
    }
    return false;
  }

  private static boolean startsStatement(int type) {
    return switch (type) {
      case GoLexer.BREAK,
          GoLexer.CONST,
          GoLexer.CONTINUE,
          GoLexer.DEFER,
          GoLexer.FALLTHROUGH,
          GoLexer.FOR,
          GoLexer.GO,
          GoLexer.GOTO,
          GoLexer.IF,
          GoLexer.RETURN,
          GoLexer.SELECT,
          GoLexer.SWITCH,
          GoLexer.TYPE,
          GoLexer.VAR ->
          true;
      default -> false;
    };
  }

  private static boolean isOperator(int type) {
    return type == GoLexer.NOT
        || type == GoLexer.TILDE
        || type != GoLexer.STAR && precedence(type) > 0;
  }

  /** spec: "Operator precedence"; 0 for what is no binary operator. */
  static int precedence(int type) {
    return switch (type) {
      case GoLexer.LOR -> 1;
      case GoLexer.LAND -> 2;
      case GoLexer.EQL, GoLexer.NEQ, GoLexer.LSS, GoLexer.LEQ, GoLexer.GTR, GoLexer.GEQ -> 3;
      case GoLexer.PLUS, GoLexer.MINUS, GoLexer.OR, GoLexer.XOR -> 4;
      case GoLexer.STAR,
          GoLexer.SLASH,
          GoLexer.PERCENT,
          GoLexer.SHL,
          GoLexer.SHR,
          GoLexer.AND,
          GoLexer.AND_NOT ->
          5;
      default -> 0;
    };
  }

  // Lists

  /** Reads one element of a list; true if no other may follow. */
  interface ElementReader {
    boolean read();
  }

  /**
   * Reads elements up to {@code close}, with a separator behind each; the last one's may be absent.
   *
   * @param context what gc calls the list
   * @return the offset of the closing token, or where it should stand
   */
  int list(String context, int separator, int close, ElementReader element) {
    boolean done = false;
    while (!atEnd() && !at(close) && !done) {
      done = element.read();
      if (got(separator) || at(close)) continue;
      unexpected(" in " + context + "; possibly missing " + name(separator) + " or " + name(close));
      skipTo(GoLexer.RPAREN, GoLexer.RBRACK, GoLexer.RBRACE);
      if (!at(close)) return offset();
    }
    int end = offset();
    want(close);
    return end;
  }
}
