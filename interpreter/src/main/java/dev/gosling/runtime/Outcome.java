package dev.gosling.runtime;

/**
 * How a program ended.
 *
 * @param status the exit status
 * @param failure of an internal error, else null
 * @param exceeded the limit that stopped it, else null
 * @param trace the Go stack of the goroutine on which an internal error happened, or those of the
 *     goroutines of a program that was stopped, else empty
 */
public record Outcome(Kind kind, int status, Throwable failure, Limit exceeded, String trace) {
  /** As timeout(1) has it. */
  private static final int STOPPED_STATUS = 124;

  /** As shells have it after SIGINT. */
  private static final int INTERRUPTED_STATUS = 130;

  Outcome(Kind kind, int status) {
    this(kind, status, null, null, "");
  }

  static Outcome stopped(Limit exceeded, String trace) {
    return new Outcome(Kind.STOPPED, STOPPED_STATUS, null, exceeded, trace);
  }

  static Outcome interrupted() {
    return new Outcome(Kind.INTERRUPTED, INTERRUPTED_STATUS);
  }

  static Outcome internalError(Throwable failure, String trace) {
    return new Outcome(Kind.INTERNAL_ERROR, 2, failure, null, trace);
  }

  /** Why it ended. */
  public enum Kind {
    /** main returned or {@code os.Exit} was called. */
    EXITED,
    /** An uncaught panic. */
    PANIC,
    /** A fatal error such as a deadlock. */
    FATAL,
    /** It exceeded a limit. */
    STOPPED,
    /** The thread that waited for its end was interrupted. */
    INTERRUPTED,
    /** A bug of this interpreter. */
    INTERNAL_ERROR
  }
}
