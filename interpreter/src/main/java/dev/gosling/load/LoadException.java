package dev.gosling.load;

import java.util.List;

/** A program of which not all packages can be loaded. The lines are those that go run prints. */
public final class LoadException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> lines;

  LoadException(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  LoadException(String line) {
    this(List.of(line));
  }

  public List<String> lines() {
    return lines;
  }
}
