package dev.gosling.runtime;

/**
 * How a program ended.
 *
 * @param status the exit status
 * @param failure of an internal error, else null
 * @param trace the Go stack of the goroutine on which an internal error happened, else empty
 */
public record Outcome(Kind kind, int status, Throwable failure, String trace) {
  Outcome(Kind kind, int status, Throwable failure) {
    this(kind, status, failure, "");
  }

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
