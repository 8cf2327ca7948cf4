package dev.gosling.diagnostic;

/** Kinds of compile errors that later stages or tools tell apart; names are those of types2. */
public enum ErrorCode {
  /** Reported by the lexer or parser; prints with gc's {@code syntax error:} where gc does. */
  SYNTAX,
  /** Valid Go that this interpreter does not support; the message names the feature. */
  UNSUPPORTED,
  /** Newer than the file's language version ({@code requires go1.N or later}). */
  VERSION,
  UNUSED_VAR,
  UNUSED_IMPORT,
  UNDECLARED_NAME,
  /** Every other type error. */
  TYPE,
}
