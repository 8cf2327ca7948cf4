package dev.gosling.grammar;

import org.antlr.v4.runtime.Token;

/** The source nests deeper than the parser's limit. */
public final class TooDeepException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int offset;

  TooDeepException(Token at) {
    super("exceeded max nesting depth", null, false, false);
    this.offset = at.getStartIndex();
  }

  /** Byte offset of the token that went too deep. */
  public int offset() {
    return offset;
  }
}
