package dev.gosling.runtime;

/**
 * How a program ended.
 *
 * @param status the exit status
 * @param failure of an internal error, else null
 */
public record Outcome(Kind kind, int status, Throwable failure) {
  /** Why it ended. */
  public enum Kind {
    /** main returned or {@code os.Exit} was called. */
    EXITED,
    /** An uncaught panic. */
    PANIC,
    /** A fatal error such as a deadlock. */
    FATAL,
    /** A bug of this interpreter. */
    INTERNAL_ERROR
  }
}
