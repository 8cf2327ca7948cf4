package dev.gosling.value;

/** A state that no {@code recover} can mend; ends the program with status 2. */
public final class FatalError extends GoFailure {
  /** Lines that come before {@code fatal error: }. */
  public String preface = "";

  /** The runtime itself throws it, so that its report has more detail. */
  public boolean thrown;

  /**
   * @param text what follows {@code fatal error: }
   */
  public FatalError(String text) {
    super(text);
  }
}
