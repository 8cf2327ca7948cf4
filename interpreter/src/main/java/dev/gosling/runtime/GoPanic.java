package dev.gosling.runtime;

/**
 * A Go panic on its way up the stack. No Java stack trace is recorded.
 *
 * <p>Run-time errors carry only their text until somebody looks at the value: {@link
 * Program#panicValue} makes the {@code runtime.Error}.
 */
public final class GoPanic extends RuntimeException {
  /** What {@code panic} was called with: an {@code InterfaceValue}, or null with a text. */
  public final transient Object value;

  /** The text of a run-time error, {@code index out of range [5] with length 3}, or null. */
  public final String runtimeError;

  /** {@code runtime.Goexit}: unwinds and runs defers but is no panic. */
  public final boolean goexit;

  /** A snapshot of the Go stack where it was raised, made by exec; opaque here. */
  public transient Object trace;

  /** Set by a deferred call's {@code recover}. */
  public boolean recovered;

  /** The panic that was under way when this one was raised in a deferred call, or null. */
  public GoPanic previous;

  private GoPanic(Object value, String runtimeError, boolean goexit) {
    super(null, null, false, false);
    this.value = value;
    this.runtimeError = runtimeError;
    this.goexit = goexit;
  }

  /** {@code panic(value)}. */
  public static GoPanic of(Object interfaceValue) {
    return new GoPanic(interfaceValue, null, false);
  }

  /** A run-time error with Go's text, without the prefix {@code runtime error: }. */
  public static GoPanic runtimeError(String text) {
    return new GoPanic(null, text, false);
  }

  public static GoPanic goexit() {
    return new GoPanic(null, null, true);
  }

  @Override
  public String getMessage() {
    return runtimeError != null ? "runtime error: " + runtimeError : String.valueOf(value);
  }
}
