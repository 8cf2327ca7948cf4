package dev.gosling.grammar;

/** Receives the errors of lexer and parser, in no particular order. */
@FunctionalInterface
public interface SyntaxErrors {
  /**
   * @param offset byte offset in the file
   * @param message gc's text, with {@code syntax error:} where gc has it
   */
  void error(int offset, String message);
}
