package dev.gosling.exec;

/**
 * What a function runs: a planned tree or a native function. Another engine would be a third kind.
 */
public abstract class Body {
  /** Runs with the arguments in {@code frame}'s first slots; leaves the results there. */
  public abstract void execute(Frame frame);
}
