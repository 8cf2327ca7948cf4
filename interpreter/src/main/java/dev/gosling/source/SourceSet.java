package dev.gosling.source;

import java.util.ArrayList;
import java.util.List;

/**
 * All files of one program; gives each a range of positions. After Go's {@code token.FileSet}.
 *
 * <p>Position 0 is "no position". Thread-safe: standard packages are added while the program runs.
 */
public final class SourceSet {
  /** The position of things that have none, such as predeclared objects. */
  public static final int NO_POS = 0;

  private final List<SourceFile> files = new ArrayList<>();
  private final List<Integer> bases = new ArrayList<>();
  private int next = 1;

  /** Adds a file and returns its base: the position of its first byte. */
  public synchronized int add(SourceFile file) {
    int base = next;
    files.add(file);
    bases.add(base);
    next += file.bytes().length + 1;
    return base;
  }

  /** The file that holds {@code pos}, or null for {@link #NO_POS}. */
  public synchronized SourceFile file(int pos) {
    int index = indexOf(pos);
    return index < 0 ? null : files.get(index);
  }

  /** File, line and column of {@code pos}; {@code -:1:1}-like for {@link #NO_POS}. */
  public synchronized Position position(int pos) {
    int index = indexOf(pos);
    if (index < 0) return new Position("-", 0, 0);
    return files.get(index).position(pos - bases.get(index));
  }

  /** As {@link #position}, without regard to {@code //line} directives. */
  public synchronized Position physicalPosition(int pos) {
    int index = indexOf(pos);
    if (index < 0) return new Position("-", 0, 0);
    return files.get(index).physicalPosition(pos - bases.get(index));
  }

  /** As stack traces print {@code pos}; null for {@link #NO_POS}. */
  public synchronized Position tracePosition(int pos) {
    int index = indexOf(pos);
    return index < 0 ? null : files.get(index).tracePosition(pos - bases.get(index));
  }

  /** A number that two positions share if no file and no directive begins between them. */
  public synchronized long section(int pos) {
    int index = indexOf(pos);
    if (index < 0) return -1;
    return (long) index << 32 | files.get(index).section(pos - bases.get(index));
  }

  private int indexOf(int pos) {
    if (pos <= NO_POS) return -1;
    int low = 0;
    int high = bases.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (bases.get(middle) <= pos) low = middle;
      else high = middle - 1;
    }
    return bases.isEmpty() ? -1 : low;
  }
}
