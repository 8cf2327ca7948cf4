package dev.gosling.diagnostic;

/**
 * What a user is told: a compile error, or something about no place in particular.
 *
 * @param text as Go's tools print it, one or more lines
 * @param excerpt the line that it is about, or null
 * @param hint what may help, or null
 */
public record Report(String text, Excerpt excerpt, String hint) {
  /**
   * A line of a source file.
   *
   * @param number counted from 1, whatever {@code //line} directives say
   * @param text without the line's end
   * @param column where in {@code text} it is, an index from 0
   */
  public record Excerpt(int number, String text, int column) {}

  /** About no place. */
  public static Report of(String text) {
    return new Report(text, null, null);
  }
}
