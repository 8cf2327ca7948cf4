package dev.gosling.source;

/**
 * A place in a source file as Go's tools print it.
 *
 * @param file display name of the file, as diagnostics print it ({@code ./prog.go})
 * @param line 1-based line
 * @param column 1-based column, counted in UTF-8 bytes as gc counts it; 0 if unknown
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) return byFile;
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
