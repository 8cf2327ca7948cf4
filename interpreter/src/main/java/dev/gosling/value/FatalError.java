package dev.gosling.value;

/** A state that no {@code recover} can mend; ends the program with status 2. */
public final class FatalError extends RuntimeException {
  /** The Go stack where it was raised, made by exec; opaque here. */
  public transient Object trace;

  /** Lines that come before {@code fatal error: }. */
  public String preface = "";

  /**
   * @param text what follows {@code fatal error: }
   */
  public FatalError(String text) {
    super(text, null, false, false);
  }
}
