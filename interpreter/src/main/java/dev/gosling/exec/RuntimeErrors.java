package dev.gosling.exec;

/** The kinds of run-time errors, which differ in their Go type and in how they print. */
public final class RuntimeErrors {
  static final String NIL_PANIC = "panic called with nil argument";

  private static final String NIL_DEREFERENCE = "invalid memory address or nil pointer dereference";

  private RuntimeErrors() {}

  /** By the name of the type in Go's package {@code runtime}. */
  public enum Kind {
    BOUNDS_ERROR("boundsError"),
    ERROR_STRING("errorString"),
    PLAIN_ERROR("plainError"),
    TYPE_ASSERTION_ERROR("TypeAssertionError"),
    PANIC_NIL_ERROR("PanicNilError");

    public final String typeName;

    Kind(String typeName) {
      this.typeName = typeName;
    }

    /** What {@code Error()} says. */
    public String message(String text) {
      return this == BOUNDS_ERROR || this == ERROR_STRING ? "runtime error: " + text : text;
    }
  }

  /** The kind of the error with this text. */
  public static Kind kind(String text) {
    if (text.equals(NIL_PANIC)) return Kind.PANIC_NIL_ERROR;
    if (text.startsWith("interface conversion: ")) return Kind.TYPE_ASSERTION_ERROR;
    if (text.startsWith("index out of range")
        || text.startsWith("slice bounds out of range")
        || text.startsWith("cannot convert slice with length")) {
      return Kind.BOUNDS_ERROR;
    }
    return switch (text) {
      case "assignment to entry in nil map",
          "send on closed channel",
          "close of closed channel",
          "close of nil channel",
          "makechan: size out of range" ->
          Kind.PLAIN_ERROR;
      default -> isPlain(text) ? Kind.PLAIN_ERROR : Kind.ERROR_STRING;
    };
  }

  private static boolean isPlain(String text) {
    return text.startsWith("value method ") || text.startsWith("hash of unhashable type: ");
  }

  /** Whether Go gets a signal for it, which its report mentions. */
  public static boolean isSignal(String text) {
    return text.equals(NIL_DEREFERENCE);
  }
}
