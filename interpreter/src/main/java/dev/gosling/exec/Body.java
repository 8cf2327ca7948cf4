package dev.gosling.exec;

/**
 * What a function runs: a planned tree or a native function. Another engine would be a third kind.
 */
public interface Body {
  /** Runs with the arguments in {@code frame}'s first slots; leaves the results there. */
  void execute(Frame frame);
}
