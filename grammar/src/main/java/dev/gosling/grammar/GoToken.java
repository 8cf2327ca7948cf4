package dev.gosling.grammar;

import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A token: its type and the bytes it covers.
 *
 * <p>A semicolon that the token source inserted covers no byte and says so in its text ({@code
 * newline} or {@code EOF}).
 */
public final class GoToken implements Token {
  final byte[] source;
  private final int start;
  private final int end;
  int type;
  int index;
  boolean malformed;

  GoToken(byte[] source, int type, int start, int end) {
    this.source = source;
    this.type = type;
    this.start = start;
    this.end = end;
  }

  /** Whether this is a semicolon that stands in no source. */
  public boolean isInserted() {
    return start == end;
  }

  /** Whether this is a literal that the lexer has reported as invalid. */
  public boolean isMalformed() {
    return malformed;
  }

  /** How gc names the token after "unexpected". */
  public String description() {
    return switch (type) {
      case GoLexer.IDENTIFIER -> "name " + getText();
      case GoLexer.INT_LIT,
          GoLexer.FLOAT_LIT,
          GoLexer.IMAGINARY_LIT,
          GoLexer.RUNE_LIT,
          GoLexer.STRING_LIT ->
          "literal " + getText();
      case GoLexer.SEMI -> isInserted() ? getText() : "semicolon";
      case GoLexer.COMMA -> "comma";
      case EOF -> "EOF";
      default -> isKeyword() ? "keyword " + getText() : getText();
    };
  }

  boolean isKeyword() {
    return type >= GoLexer.BREAK && type <= GoLexer.VAR || type == GoLexer.DECL_FUNC;
  }

  /** Byte offset of the first byte. */
  @Override
  public int getStartIndex() {
    return start;
  }

  /** Byte offset of the last byte. */
  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public String getText() {
    if (start == end) return start == source.length ? "EOF" : "newline";
    return new String(source, start, end - start, StandardCharsets.UTF_8);
  }

  /** 0: lines are counted when a message is printed. */
  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return 0;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  /** Null: nothing asks a token where it came from. */
  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return null;
  }

  @Override
  public String toString() {
    return GoLexer.VOCABULARY.getDisplayName(type) + "@" + start;
  }
}
