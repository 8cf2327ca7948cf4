package dev.gosling.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;

/**
 * The tokens of a source as the parser wants them: white space and comments dropped, semicolons
 * inserted, malformed literals reported and passed on as literals.
 *
 * <p>spec: "When the input is broken into tokens, a semicolon is automatically inserted into the
 * token stream immediately after a line's final token if that token is an identifier, an integer,
 * floating-point, imaginary, rune, or string literal, one of the keywords break, continue,
 * fallthrough, or return, one of the operators and punctuation ++, --, ), ], or }."
 */
public final class GoTokenSource implements TokenSource {
  private static final boolean[] ENDS_LINE = new boolean[GoLexer.BAD_CHARACTER + 1];

  static {
    int[] types = {
      GoLexer.IDENTIFIER,
      GoLexer.INT_LIT,
      GoLexer.FLOAT_LIT,
      GoLexer.IMAGINARY_LIT,
      GoLexer.RUNE_LIT,
      GoLexer.STRING_LIT,
      GoLexer.BREAK,
      GoLexer.CONTINUE,
      GoLexer.FALLTHROUGH,
      GoLexer.RETURN,
      GoLexer.INC,
      GoLexer.DEC,
      GoLexer.RPAREN,
      GoLexer.RBRACK,
      GoLexer.RBRACE
    };
    for (int type : types) ENDS_LINE[type] = true;
  }

  private final GoCharStream input;
  private final GoLexer lexer;
  private final SyntaxErrors errors;
  private final List<GoToken> directives = new ArrayList<>();
  private final List<LineDirective> lineDirectives = new ArrayList<>();
  private boolean lineMayEnd;

  public GoTokenSource(GoCharStream input, SyntaxErrors errors) {
    this.input = input;
    this.errors = errors;
    this.lexer = new GoLexer(input);
    this.lexer.removeErrorListeners();
    this.lexer.setTokenFactory(new Factory(input.source()));
  }

  @Override
  public GoToken nextToken() {
    while (true) {
      GoToken token = (GoToken) lexer.nextToken();
      int type = token.type;
      switch (type) {
        case GoLexer.NEWLINE -> {
          if (lineMayEnd) return semicolon(token);
        }
        case GoLexer.COMMENT -> {
          if (isDirective(token)) directives.add(token);
          else readLineDirective(token);
          if (lineMayEnd && spansLines(token)) return semicolon(token);
        }
        case GoLexer.BAD_COMMENT -> {
          errors.error(token.getStartIndex(), "comment not terminated");
          if (lineMayEnd && spansLines(token)) return semicolon(token);
        }
        case GoLexer.BAD_CHARACTER ->
            errors.error(
                token.getStartIndex(),
                "invalid character "
                    + MalformedToken.unicode(input.source()[token.getStartIndex()]));
        case Token.EOF -> {
          if (lineMayEnd) return semicolon(token);
          return token;
        }
        case GoLexer.BAD_NUMBER, GoLexer.BAD_RUNE, GoLexer.BAD_STRING -> {
          token.type = new MalformedToken(input, token, errors).check();
          token.malformed = true;
          lineMayEnd = true;
          return token;
        }
        default -> {
          if (input.hasNonAscii()) checkCharacters(token);
          lineMayEnd = token.type < ENDS_LINE.length && ENDS_LINE[token.type];
          return token;
        }
      }
    }
  }

  /** The comments {@code //go:…} so far: directives to a Go compiler. */
  List<GoToken> directives() {
    return directives;
  }

  List<LineDirective> lineDirectives() {
    return lineDirectives;
  }

  private void readLineDirective(GoToken comment) {
    int start = comment.getStartIndex();
    int end = comment.getStopIndex() + 1;
    if (!LineDirective.isIn(input.source(), start, end)) return;
    LineDirective directive = LineDirective.read(input.source(), start, end, errors);
    if (directive != null) lineDirectives.add(directive);
  }

  private boolean isDirective(GoToken comment) {
    byte[] s = input.source();
    int i = comment.getStartIndex();
    return comment.getStopIndex() - i >= 4
        && s[i + 1] == '/'
        && s[i + 2] == 'g'
        && s[i + 3] == 'o'
        && s[i + 4] == ':';
  }

  private GoToken semicolon(GoToken end) {
    lineMayEnd = false;
    int at = end.getStartIndex();
    if (end.type == Token.EOF) lexer._hitEOF = false;
    return new GoToken(input.source(), GoLexer.SEMI, at, at);
  }

  private boolean spansLines(GoToken comment) {
    byte[] source = input.source();
    if (source[comment.getStartIndex() + 1] == '/') return false;
    for (int i = comment.getStartIndex(); i <= comment.getStopIndex(); i++) {
      if (source[i] == '\n') return true;
    }
    return false;
  }

  private void checkCharacters(GoToken token) {
    int start = token.getStartIndex();
    int end = token.getStopIndex() + 1;
    if (token.isKeyword() && input.hasSkipped(start, end)) token.type = GoLexer.IDENTIFIER;
    if (token.type != GoLexer.IDENTIFIER && token.type != GoLexer.RUNE_LIT) return;
    for (int i = start; i < end; i++) {
      if (input.source()[i] < 0) {
        new MalformedToken(input, token, errors).checkCharacters();
        return;
      }
    }
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return 0;
  }

  @Override
  public CharStream getInputStream() {
    return input;
  }

  @Override
  public String getSourceName() {
    return input.getSourceName();
  }

  /** Tokens come from this class only. */
  @Override
  public void setTokenFactory(TokenFactory<?> factory) {
    throw new UnsupportedOperationException();
  }

  @Override
  public TokenFactory<? extends Token> getTokenFactory() {
    return lexer.getTokenFactory();
  }

  private record Factory(byte[] source) implements TokenFactory<GoToken> {
    @Override
    public GoToken create(
        Pair<TokenSource, CharStream> from,
        int type,
        String text,
        int channel,
        int start,
        int stop,
        int line,
        int charPositionInLine) {
      return new GoToken(source, type, start, stop + 1);
    }

    @Override
    public GoToken create(int type, String text) {
      return new GoToken(source, type, 0, 0);
    }
  }
}
