package dev.gosling.grammar;

import java.util.ArrayList;
import java.util.List;

/** Collects the errors of the lexer, and whether the parser rejects the source. */
public final class SyntaxErrors {
  /**
   * @param offset byte offset in the file
   * @param message gc's text, with {@code syntax error:} where gc has it
   */
  public record SyntaxError(int offset, String message) {
    /** Whether gc prints it as such; errors in literals and a few others are not. */
    public boolean isSyntaxError() {
      return message.startsWith("syntax error");
    }
  }

  private final List<SyntaxError> list = new ArrayList<>();
  private boolean isRejected;

  public void error(int offset, String message) {
    list.add(new SyntaxError(offset, message));
  }

  /** The parser has met a source that is no Go. */
  public void reject() {
    isRejected = true;
  }

  public boolean isRejected() {
    return isRejected;
  }

  /** In the order in which they were found. */
  public List<SyntaxError> list() {
    return list;
  }
}
