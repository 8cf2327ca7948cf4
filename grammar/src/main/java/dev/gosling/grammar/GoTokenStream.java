package dev.gosling.grammar;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** All tokens of a source, semicolons inserted; the last one is EOF. */
public final class GoTokenStream implements TokenStream {
  private final GoTokenSource tokenSource;
  private GoToken[] tokens;
  private int size;
  private int next;

  public GoTokenStream(GoTokenSource tokenSource, int expectedTokens) {
    this.tokenSource = tokenSource;
    this.tokens = new GoToken[Math.max(16, expectedTokens)];
    GoToken token;
    do {
      token = tokenSource.nextToken();
      if (size == tokens.length) tokens = Arrays.copyOf(tokens, size * 2);
      token.index = size;
      tokens[size++] = token;
    } while (token.type != Token.EOF);
  }

  @Override
  public int LA(int i) {
    return i == 1 ? tokens[next].type : LT(i).type;
  }

  @Override
  public GoToken LT(int i) {
    if (i == 1) return tokens[next];
    int at = i > 0 ? next + i - 1 : next + i;
    return tokens[Math.clamp(at, 0, size - 1)];
  }

  @Override
  public void consume() {
    if (next < size - 1) next++;
  }

  /** The comments {@code //go:…} among the tokens, in order. */
  public List<GoToken> directives() {
    return tokenSource.directives();
  }

  /** The first token behind an offset, EOF if there is no other; no semicolon of a line's end. */
  public GoToken firstAfter(int offset) {
    int i = 0;
    while (i < size - 1 && (tokens[i].getStartIndex() < offset || tokens[i].type == GoLexer.SEMI)) {
      i++;
    }
    return tokens[i];
  }

  /** The directives that give positions, in order. */
  public List<LineDirective> lineDirectives() {
    return tokenSource.lineDirectives();
  }

  /** The whole file that the tokens come from. */
  public byte[] source() {
    return tokens[0].source;
  }

  /**
   * Closes the brackets that are open at the end.
   *
   * @param lacksOperand put a malformed literal before them
   */
  public void closeBrackets(boolean lacksOperand) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < size; i++) {
      switch (tokens[i].type) {
        case GoLexer.LPAREN -> open.push(GoLexer.RPAREN);
        case GoLexer.LBRACK -> open.push(GoLexer.RBRACK);
        case GoLexer.LBRACE -> open.push(GoLexer.RBRACE);
        case GoLexer.RPAREN, GoLexer.RBRACK, GoLexer.RBRACE -> open.poll();
        default -> {}
      }
    }
    GoToken eof = tokens[--size];
    if (lacksOperand) {
      GoToken operand =
          new GoToken(eof.source, GoLexer.INT_LIT, eof.getStartIndex(), eof.getStartIndex());
      operand.malformed = true;
      append(operand);
    }
    for (int type : open)
      append(new GoToken(eof.source, type, eof.getStartIndex(), eof.getStartIndex()));
    append(new GoToken(eof.source, GoLexer.SEMI, eof.getStartIndex(), eof.getStartIndex()));
    append(eof);
  }

  private void append(GoToken token) {
    if (size == tokens.length) tokens = Arrays.copyOf(tokens, size + 16);
    token.index = size;
    tokens[size++] = token;
  }

  @Override
  public GoToken get(int index) {
    return tokens[index];
  }

  @Override
  public int index() {
    return next;
  }

  @Override
  public void seek(int index) {
    next = Math.clamp(index, 0, size - 1);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public TokenSource getTokenSource() {
    return tokenSource;
  }

  @Override
  public String getSourceName() {
    return tokenSource.getSourceName();
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int i = interval.a; i <= interval.b && i < size; i++) text.append(tokens[i].getText());
    return text.toString();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, size - 1));
  }

  @Override
  public String getText(RuleContext ctx) {
    return getText(ctx.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
  }
}
