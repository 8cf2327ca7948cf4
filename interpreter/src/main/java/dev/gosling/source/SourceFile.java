package dev.gosling.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one Go file, its names, and the table that turns byte offsets into lines. */
public final class SourceFile {
  private final String displayName;
  private final String absolutePath;
  private final byte[] bytes;
  private String text;
  private int[] lineStarts;

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

  /** The position of a byte offset; offsets beyond the end give the end. */
  public Position position(int byteOffset) {
    int offset = Math.clamp(byteOffset, 0, bytes.length);
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(displayName, line + 1, offset - starts[line] + 1);
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
