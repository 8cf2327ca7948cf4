package dev.gosling.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of one Go file, its names, and the table that turns byte offsets into lines.
 *
 * <p>{@code //line} directives cut it into sections: what is in one has the positions of another
 * file.
 */
public final class SourceFile {
  private final String displayName;
  private final String absolutePath;
  private final byte[] bytes;
  private String text;
  private int[] lineStarts;
  private volatile List<Section> sections = List.of();

  /**
   * What follows a {@code //line} directive.
   *
   * @param offset of its first byte
   * @param file the name that positions in it show, as the directive has it; may be empty
   * @param line the line of its first byte
   * @param column the column of its first byte; 0 if columns are unknown
   */
  public record Section(int offset, String file, int line, int column) {}

  /**
   * @param displayName the name diagnostics print, {@code ./prog.go}
   * @param absolutePath the name stack traces print; for standard packages {@code
   *     /usr/local/go/src/<path>/<file>}-like, never a path of this machine
   * @param bytes the content, as read
   */
  public SourceFile(String displayName, String absolutePath, byte[] bytes) {
    this.displayName = displayName;
    this.absolutePath = absolutePath;
    this.bytes = bytes;
  }

  public String displayName() {
    return displayName;
  }

  public String absolutePath() {
    return absolutePath;
  }

  /** The content. The caller must not change it. */
  public byte[] bytes() {
    return bytes;
  }

  /** The content decoded as UTF-8, invalid sequences replaced by U+FFFD. */
  public synchronized String text() {
    if (text == null) text = new String(bytes, StandardCharsets.UTF_8);
    return text;
  }

  /**
   * Sets what directives say of the file.
   *
   * @param sections by ascending offset
   */
  public void setSections(List<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  /** How many directives stand before a byte offset. */
  public int section(int byteOffset) {
    int count = 0;
    for (Section s : sections) if (s.offset <= byteOffset) count++;
    return count;
  }

  /** The position of a byte offset in this file; offsets beyond the end give the end. */
  public Position physicalPosition(int byteOffset) {
    int offset = Math.clamp(byteOffset, 0, bytes.length);
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(displayName, line + 1, offset - starts[line] + 1);
  }

  /** The position of a byte offset as directives tell it. */
  public Position position(int byteOffset) {
    Position here = physicalPosition(byteOffset);
    int section = section(byteOffset);
    return section == 0 ? here : relative(here, sections.get(section - 1));
  }

  /** The position of a byte offset as stack traces print it: with the file's full name. */
  public Position tracePosition(int byteOffset) {
    Position p = position(byteOffset);
    if (section(byteOffset) == 0) return new Position(absolutePath, p.line(), p.column());
    return p.file().isEmpty() ? new Position("??", p.line(), p.column()) : p;
  }

  /**
   * The text of a line without its end.
   *
   * @param number counted from 1
   */
  public byte[] line(int number) {
    int[] starts = lineStarts();
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] - 1 : bytes.length;
    if (end > start && bytes[end - 1] == '\r') end--;
    return Arrays.copyOfRange(bytes, start, end);
  }

  private Position relative(Position here, Section section) {
    Position start = physicalPosition(section.offset);
    int line = section.line + here.line() - start.line();
    int column = here.column();
    if (section.column == 0) column = 0;
    else if (here.line() == start.line()) column += section.column - start.column();
    return new Position(section.file, line, column);
  }

  private synchronized int[] lineStarts() {
    if (lineStarts == null) {
      int count = 1;
      for (byte b : bytes) if (b == '\n') count++;
      int[] starts = new int[count];
      int line = 1;
      for (int i = 0; i < bytes.length; i++) if (bytes[i] == '\n') starts[line++] = i + 1;
      lineStarts = starts;
    }
    return lineStarts;
  }
}
