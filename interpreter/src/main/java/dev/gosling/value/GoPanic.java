package dev.gosling.value;

/**
 * A Go panic on its way up the stack.
 *
 * <p>Run-time errors carry only their text until somebody looks at the value: {@code
 * Program.panicValue} makes the {@code runtime.Error}.
 */
public final class GoPanic extends GoFailure {
  /** What {@code panic} was called with: an {@code InterfaceValue}, or null with a text. */
  public final transient Object value;

  /** The text of a run-time error, {@code index out of range [5] with length 3}, or null. */
  public final String runtimeError;

  /** A run-time error whose text has no prefix {@code runtime error: }, as those of channels. */
  public final boolean plain;

  /** The value made of {@link #runtimeError}, once somebody has looked at it. */
  public transient Object errorValue;

  /** {@code runtime.Goexit}: unwinds and runs defers but is no panic. */
  public final boolean goexit;

  /** Set by a deferred call's {@code recover}. */
  public boolean recovered;

  /** The panic that was under way when this one was raised in a deferred call, or null. */
  public GoPanic previous;

  private GoPanic(Object value, String runtimeError, boolean plain, boolean goexit) {
    super(null);
    this.value = value;
    this.runtimeError = runtimeError;
    this.plain = plain;
    this.goexit = goexit;
  }

  /** {@code panic(value)}. */
  public static GoPanic of(Object interfaceValue) {
    return new GoPanic(interfaceValue, null, false, false);
  }

  /** A run-time error with Go's text, without the prefix {@code runtime error: }. */
  public static GoPanic runtimeError(String text) {
    return new GoPanic(null, text, false, false);
  }

  /** A {@code runtime.Error} whose text is complete: {@code send on closed channel}. */
  public static GoPanic plainError(String text) {
    return new GoPanic(null, text, true, false);
  }

  public static GoPanic goexit() {
    return new GoPanic(null, null, false, true);
  }

  @Override
  public String getMessage() {
    if (runtimeError == null) return String.valueOf(value);
    return plain ? runtimeError : "runtime error: " + runtimeError;
  }
}
