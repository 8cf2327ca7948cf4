package dev.gosling.value;

/** What unwinds a goroutine's stack: a panic, or a fatal error, which nothing stops. */
public abstract sealed class GoFailure extends RuntimeException permits GoPanic, FatalError {
  /** A snapshot of the Go stack where it was raised, made by exec; opaque here. */
  public transient Object trace;

  /** No Java stack trace is recorded. */
  GoFailure(String text) {
    super(text, null, false, false);
  }
}
