package dev.gosling.golden;

/** How a program's output is judged. */
sealed interface Expectation {
  /**
   * Standard output, standard error and exit status.
   *
   * @param out where standard output is kept
   * @param err the same of standard error, which must be empty if that does not exist
   */
  record Streams(Golden out, Golden err) implements Expectation {}

  /** Standard output, and success; standard error is not looked at. */
  record Comment(Golden.InComment golden, boolean unordered) implements Expectation {}

  /**
   * Compile errors, by the comments of the source.
   *
   * @param err where their texts are kept, if that exists
   */
  record Errors(Golden err) implements Expectation {}
}
