package dev.gosling.grammar;

import java.util.ArrayList;
import java.util.List;

/** Collects the errors of lexer and parser. */
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

  public void error(int offset, String message) {
    list.add(new SyntaxError(offset, message));
  }

  /** Puts one syntax error in the place of all others; lexical errors stay. */
  public void replaceSyntaxErrors(int offset, String message) {
    list.removeIf(SyntaxError::isSyntaxError);
    error(offset, "syntax error: " + message);
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  boolean anyBefore(int offset) {
    return list.stream().anyMatch(e -> e.offset < offset);
  }

  /** In the order in which they were found: the lexer's first. */
  public List<SyntaxError> list() {
    return list;
  }
}
